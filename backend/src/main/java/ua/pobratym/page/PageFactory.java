package ua.pobratym.page;

import java.util.List;

/** Makes the page record of a feature: its constructor. */
@FunctionalInterface
public interface PageFactory<R> {
    Object of(List<R> items, int page, int size, long total, PageLinks links);
}

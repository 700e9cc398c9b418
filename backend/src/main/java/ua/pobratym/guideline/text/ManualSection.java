package ua.pobratym.guideline.text;

import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it up to the next one.
 *
 * @param anchor null of what stands before the first heading
 * @param level 2 or 3; 1 of what stands before the first heading
 * @param markdown with its heading
 * @param html with its heading; safe
 * @param plain without its heading
 */
public record ManualSection(
        @Nullable String anchor, int level, String heading, String markdown, String html, String plain) {}

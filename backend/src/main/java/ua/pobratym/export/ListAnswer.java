package ua.pobratym.export;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import ua.pobratym.page.Format;
import ua.pobratym.page.ListParameters;
import ua.pobratym.page.PageFactory;
import ua.pobratym.page.PageLinks;
import ua.pobratym.page.RequestedList;

/** Answers a list of entities: a page of their summaries as JSON, or all of them as a file. */
@ApplicationScoped
public class ListAnswer {

    private final TableExport export;

    public ListAnswer(TableExport export) {
        this.export = export;
    }

    /**
     * The answer.
     *
     * @param summary what of an entity is published in a list
     * @param page the constructor of the page record
     */
    public <E, R> Response answer(
            RequestedList asked,
            PanacheQuery<E> query,
            Function<E, R> summary,
            PageFactory<R> page,
            TableShape<R> shape) {
        ListParameters list = asked.parameters();
        var request = list.pageRequest();
        var format = asked.format();
        var total = query.count();
        var part = Page.of(request.page() - 1, request.size());
        if (format != Format.JSON || list.whole()) {
            return export.answer(
                    format,
                    shape,
                    asked.address(),
                    list.paged() ? request.size() : total,
                    () -> list.paged()
                            ? query.page(part).stream().map(summary)
                            : query.stream().map(summary));
        }
        var items = query.page(part).stream().map(summary).toList();
        return Response.ok(page.of(
                        items, request.page(), request.size(), total, PageLinks.of(asked.address(), request, total)))
                .type(Format.JSON.mediaType())
                .build();
    }
}

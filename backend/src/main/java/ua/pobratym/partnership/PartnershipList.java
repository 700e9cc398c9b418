package ua.pobratym.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.pobratym.export.TableExport;
import ua.pobratym.page.FacetValue;
import ua.pobratym.page.Format;
import ua.pobratym.page.PageLinks;
import ua.pobratym.query.Conditions;

/** Answers the question for a list of partnerships, wherever in the API it is asked. */
@ApplicationScoped
public class PartnershipList {

    private final PartnershipFilter filter;
    private final PartnershipRepository partnerships;
    private final TableExport export;

    public PartnershipList(PartnershipFilter filter, PartnershipRepository partnerships, TableExport export) {
        this.filter = filter;
        this.partnerships = partnerships;
        this.export = export;
    }

    /** The answer as JSON, or as the file that is asked for. */
    public Response answer(PartnershipListRequest asked) {
        var list = asked.parameters();
        var request = list.pageRequest();
        var format = asked.format();
        var orderBy = asked.orderBy(PartnershipOrder.columns(asked.language), "p.id", "p.id");
        var counted = PartnershipFacet.of(asked.facets);
        var conditions = filter.conditions(asked.filter);
        if (format != Format.JSON || list.whole()) {
            return export.answer(
                    format,
                    PartnershipTable.SHAPE,
                    asked.address(),
                    list.paged() ? request.size() : partnerships.total(conditions),
                    () -> list.paged()
                            ? partnerships.page(conditions, orderBy, request).rows().stream()
                            : partnerships.all(conditions, orderBy));
        }
        // The page comes last: the version that it sees then holds for the facets as well (RegisterVersion.seen).
        var facets = facets(counted, conditions);
        var part = partnerships.page(conditions, orderBy, request);
        return Response.ok(new PartnershipPage(
                        part.rows().stream().map(PartnershipRow::summary).toList(),
                        request.page(),
                        request.size(),
                        part.total(),
                        facets,
                        PageLinks.of(asked.address(), request, part.total())))
                .type(Format.JSON.mediaType())
                .build();
    }

    private @Nullable Map<String, List<FacetValue>> facets(List<PartnershipFacet> counted, Conditions conditions) {
        if (counted.isEmpty()) {
            return null;
        }
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        counted.forEach(facet -> facets.put(facet.filter(), partnerships.facet(facet, conditions)));
        return facets;
    }
}

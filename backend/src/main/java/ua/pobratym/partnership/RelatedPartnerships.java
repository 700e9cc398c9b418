package ua.pobratym.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.problem.NotFound;
import ua.pobratym.query.KnownValues;

/** The partnerships of one thing of the register, named by the path; all other filters apply. */
@ApplicationScoped
public class RelatedPartnerships {

    private final PartnershipList list;
    private final KnownValues known;

    public RelatedPartnerships(PartnershipList list, KnownValues known) {
        this.list = list;
        this.known = known;
    }

    /**
     * The answer.
     *
     * @param filter name of the filter that the path stands for
     * @param field name of the identifier in the path
     * @param get what the query says of the same filter: nothing, or it contradicts the path
     */
    Response answer(
            String filter,
            String field,
            String identifier,
            PartnershipListRequest asked,
            Function<PartnershipParameters, List<String>> get,
            BiConsumer<PartnershipParameters, List<String>> set) {
        if (!known.contains(filter, identifier)) {
            throw NotFound.of(filter, field, identifier);
        }
        var alsoAsked = get.apply(asked.filter);
        if (!alsoAsked.isEmpty()) {
            throw InvalidParameter.query(filter, alsoAsked.getFirst(), "is given by the path already; leave it out");
        }
        set.accept(asked.filter, List.of(identifier));
        return list.answer(asked);
    }
}

package ua.pobratym.partner;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.pobratym.query.Where;

/** Questions to the database about partners. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, String> {

    private static final String FROM = "from Partner f join fetch f.country";

    PanacheQuery<Partner> matching(Where where, String orderBy) {
        return find(FROM + where.hql() + " order by " + orderBy, where.values());
    }

    Optional<Partner> byId(String id) {
        return find(FROM + " where f.id = ?1", id).singleResultOptional();
    }
}

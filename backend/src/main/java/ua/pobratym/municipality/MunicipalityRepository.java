package ua.pobratym.municipality;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import ua.pobratym.query.Where;

/** Questions to the database about municipalities. */
@ApplicationScoped
public class MunicipalityRepository implements PanacheRepositoryBase<Municipality, String> {

    private static final String FROM = "from Municipality m join fetch m.region left join fetch m.raion";

    PanacheQuery<Municipality> matching(Where where, String orderBy) {
        return find(FROM + where.hql() + " order by " + orderBy, where.values());
    }

    List<Municipality> byCodes(List<String> codes) {
        return list(FROM + " where m.code in ?1", codes);
    }

    Optional<Municipality> byCode(String code) {
        return find(FROM + " left join fetch m.aliases where m.code = ?1", code).singleResultOptional();
    }
}

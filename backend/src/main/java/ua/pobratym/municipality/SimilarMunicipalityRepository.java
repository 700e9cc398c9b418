package ua.pobratym.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;

/** Finds for a municipality those it may learn from: of its kind, of about its size, near, and with partners. */
@ApplicationScoped
public class SimilarMunicipalityRepository {

    private static final int MOST = 6;

    /**
     * Those with standing partnerships come first. Then each doubling of the population counts as much as 250 km, and
     * another region as much as 75 km; where a population is not known, it counts as three doublings. A city with special
     * status is an urban municipality here, else Kyiv would resemble Sevastopol alone; Crimea's resemble each other, and
     * nobody free to act is sent to them.
     */
    private static final String SQL = """
            select code, round(cast(ratio as numeric), 2), round(km), same_region, standing
            from (select m.code,
                         cast(m.population as float) / nullif(o.population, 0) as ratio,
                         6371 * 2 * asin(least(1, sqrt(
                             sin(radians(m.latitude - o.latitude) / 2) ^ 2
                             + cos(radians(o.latitude)) * cos(radians(m.latitude))
                               * sin(radians(m.longitude - o.longitude) / 2) ^ 2))) as km,
                         m.region_code = o.region_code as same_region,
                         (select count(*) from partnership p where p.municipality_code = m.code
                             and p.status in ('active', 'in_preparation', 'unknown')) as standing
                  from municipality o
                  join municipality m on m.code <> o.code
                      and replace(m.kind, 'city_with_special_status', 'urban')
                          = replace(o.kind, 'city_with_special_status', 'urban')
                      and (m.scope <> 'crimea' or o.scope = 'crimea')
                  where o.code = :code) as candidate
            order by standing > 0 desc,
                     coalesce(abs(ln(nullif(ratio, 0))) / ln(2), 3) + km / 250 + case when same_region then 0 else 0.3 end,
                     code
            limit :most""";

    private record Likeness(
            String code,
            @Nullable Double populationRatio,
            int distanceKm,
            boolean sameRegion,
            long standingPartnerships) {

        static Likeness from(Columns row) {
            return new Likeness(row.text(), row.decimalOrNull(), row.integer(), row.truth(), row.count());
        }
    }

    private final Sql sql;
    private final MunicipalityRepository municipalities;

    public SimilarMunicipalityRepository(Sql sql, MunicipalityRepository municipalities) {
        this.sql = sql;
        this.municipalities = municipalities;
    }

    List<SimilarMunicipality> of(String code) {
        var likest = sql.list(SQL, Map.of("code", code, "most", MOST), Likeness::from);
        var summaries = municipalities
                .byCodes(likest.stream().map(Likeness::code).toList())
                .stream()
                .map(MunicipalitySummary::from)
                .collect(Collectors.toMap(MunicipalitySummary::code, Function.identity()));
        return likest.stream()
                .map(likeness -> new SimilarMunicipality(
                        Objects.requireNonNull(summaries.get(likeness.code)),
                        likeness.populationRatio,
                        likeness.distanceKm,
                        likeness.sameRegion,
                        likeness.standingPartnerships))
                .toList();
    }
}

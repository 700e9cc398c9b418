package ua.pobratym.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A region: an oblast, the Autonomous Republic of Crimea, or one of the two cities with special status. */
@Entity
@Immutable
public class Region {

    @Id
    public String code;

    public String isoCode;
    public String kind;
    public String nameUk;
    public String nameEn;
    public String officialNameEn;
    public double latitude;
    public double longitude;

    @Formula("(select count(*) from municipality m where m.region_code = code)")
    public long municipalities;

    @Formula(
            "(select count(distinct p.municipality_code) from partnership p where p.region_code = code and p.party_level = 'municipality')")
    public long municipalitiesWithPartnership;

    @Formula("(select count(*) from partnership p where p.region_code = code)")
    public long partnerships;
}

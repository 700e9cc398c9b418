package ua.pobratym.region;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A raion of today's division (since 2020). */
@Entity
@Immutable
public class Raion {

    @Id
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    public Region region;

    public String nameUk;
    public String nameEn;
    public String formerNameUk;
    public double latitude;
    public double longitude;

    @Formula("(select count(*) from municipality m where m.raion_code = code)")
    public long municipalities;

    @Formula(
            "(select count(*) from partnership p left join municipality m on m.code = p.municipality_code where coalesce(m.raion_code, p.raion_code) = code)")
    public long partnerships;
}

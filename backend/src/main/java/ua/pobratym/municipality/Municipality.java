package ua.pobratym.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import ua.pobratym.region.Raion;
import ua.pobratym.region.Region;

/** A territorial hromada, or one of the two cities with special status. */
@Entity
@Immutable
public class Municipality {

    @Id
    public String code;

    public String kind;
    public String scope;
    public String nameUk;
    public String nameEn;
    public String officialNameUk;
    public String officialNameEn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "raion_code")
    public Raion raion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    public Region region;

    public String centreCode;
    public String centreNameUk;
    public String centreNameEn;
    public String centreKind;
    public double latitude;
    public double longitude;
    public Integer population;
    public Short populationYear;

    @Column(name = "area_km2")
    public Double areaKm2;

    public String reportingState;
    public String reportedOn;
    public String wikidata;

    @OneToMany(mappedBy = "municipalityCode")
    public List<MunicipalityAlias> aliases;

    @Formula("(select count(*) from partnership p where p.municipality_code = code)")
    public long partnerships;

    @Formula("(select count(distinct p.country_code) from partnership p where p.municipality_code = code)")
    public long countries;

    @Formula("(select count(*) from partnership p where p.municipality_code = code and p.trust = 'verified')")
    public long verifiedPartnerships;
}

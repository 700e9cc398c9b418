package ua.pobratym.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import ua.pobratym.country.Country;

/** A municipality or other territorial authority abroad that has a Ukrainian partner. */
@Entity
@Immutable
public class Partner {

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "country_code")
    public Country country;

    public String level;
    public String nameUk;
    public String nameEn;
    public String nameNative;
    public Double latitude;
    public Double longitude;
    public String coordinateCheck;
    public Integer population;
    public String website;
    public String wikidata;
    public String geonamesId;
    public String note;

    @Formula("(select count(*) from partnership p where p.partner_id = id)")
    public long partnerships;
}

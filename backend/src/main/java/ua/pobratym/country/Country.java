package ua.pobratym.country;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A country of ISO 3166-1. */
@Entity
@Immutable
public class Country {

    @Id
    public String code;

    public String alpha3;
    public String m49;
    public String nameUk;
    public String nameEn;
    public String continent;
    public boolean euMember;
    public Double latitude;
    public Double longitude;

    @Formula("(select count(*) from partner f where f.country_code = code)")
    public long partners;

    @Formula("(select count(*) from partnership p where p.country_code = code)")
    public long partnerships;

    @Formula(
            "(select count(distinct p.municipality_code) from partnership p where p.country_code = code and p.party_level = 'municipality')")
    public long municipalities;
}

package ua.pobratym.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Another name of a municipality or of its centre: short, former, in an old or foreign spelling. */
@Entity
@Immutable
public class MunicipalityAlias {

    @Id
    @Column(name = "municipality_code")
    public String municipalityCode;

    @Id
    public String alias;

    @Id
    public String language;

    @Id
    public String kind;
}

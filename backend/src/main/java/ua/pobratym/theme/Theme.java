package ua.pobratym.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A theme of the fixed vocabulary. */
@Entity
@Immutable
public class Theme {

    @Id
    public String slug;

    public String nameUk;
    public String nameEn;
    public short position;

    @Formula("(select count(*) from partnership_theme t where t.theme_slug = slug)")
    public long partnerships;
}

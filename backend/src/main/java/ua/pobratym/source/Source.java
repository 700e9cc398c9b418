package ua.pobratym.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A list, register or report that the facts come from. */
@Entity
@Immutable
public class Source {

    @Id
    public String key;

    public String title;
    public String titleUk;
    public String publisher;
    public String publisherUk;
    public String url;
    public String licence;
    public String asOf;
    public String note;
    public String trust;
    public short precedence;

    @Formula("(select count(distinct s.partnership_id) from partnership_source s where s.source_key = key)")
    public long partnerships;
}

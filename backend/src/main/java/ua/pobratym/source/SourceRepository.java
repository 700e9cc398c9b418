package ua.pobratym.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Questions to the database about sources. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, String> {}

package ua.pobratym.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Questions to the database about themes. */
@ApplicationScoped
public class ThemeRepository implements PanacheRepositoryBase<Theme, String> {}

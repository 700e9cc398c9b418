package ua.pobratym.country;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Questions to the database about countries. */
@ApplicationScoped
public class CountryRepository implements PanacheRepositoryBase<Country, String> {}

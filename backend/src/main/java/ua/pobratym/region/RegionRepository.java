package ua.pobratym.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Questions to the database about regions. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, String> {}

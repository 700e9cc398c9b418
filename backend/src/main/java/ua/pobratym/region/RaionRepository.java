package ua.pobratym.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Questions to the database about raions. */
@ApplicationScoped
public class RaionRepository implements PanacheRepositoryBase<Raion, String> {}

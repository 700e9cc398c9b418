package ua.pobratym.query;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.pobratym.problem.Gate;

/**
 * Lets as many ask at once as there are connections for. Virtual threads are not limited by themselves, and the pool
 * refuses whoever waits for longer than a database that is away is waited for.
 */
@ApplicationScoped
class Turns {

    private final Gate gate;

    /** A quarter of the connections is for those who do not ask here: Hibernate, the version, the health. */
    Turns(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.gate = new Gate(Math.max(1, connections * 3 / 4));
    }

    /** To be closed when the connection has been given back. */
    Gate.Turn take() {
        return gate.take();
    }
}

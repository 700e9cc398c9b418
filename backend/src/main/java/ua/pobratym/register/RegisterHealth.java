package ua.pobratym.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the register is loaded, and whether the database still says which version it has. */
@Readiness
@ApplicationScoped
class RegisterHealth implements HealthCheck {

    private final RegisterVersion version;
    private final VersionListener listener;

    RegisterHealth(RegisterVersion version, VersionListener listener) {
        this.version = version;
        this.listener = listener;
    }

    @Override
    public HealthCheckResponse call() {
        var known = version.known();
        var response = HealthCheckResponse.named("register")
                .status(listener.isConnected() && known != null && known.number() > 0)
                .withData("hearsOfChanges", listener.isConnected());
        return known == null
                ? response.build()
                : response.withData("version", known.number())
                        .withData("changedAt", known.changedAt().toString())
                        .build();
    }
}

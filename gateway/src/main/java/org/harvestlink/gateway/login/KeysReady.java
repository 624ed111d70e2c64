package org.harvestlink.gateway.login;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once Keycloak's keys are there to verify logins with. A check that finds them missing asks for them, so the
 * gateway may start first; a Keycloak that goes away later takes nothing from it but new logins.
 */
@Readiness
@ApplicationScoped
class KeysReady implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantConfigBean tenants;

    KeysReady(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Uni<Boolean> bearer = loaded(tenants.getDefaultTenant());
        Uni<Boolean> browser = loaded(tenants.getStaticTenant(LoginTenants.BROWSER));
        return Uni.combine().all().unis(bearer, browser).with((one, other) -> HealthCheckResponse.named("keycloak-keys")
                .status(one && other)
                .build());
    }

    private static Uni<Boolean> loaded(TenantConfigContext tenant) {
        return tenant.ready()
                ? Uni.createFrom().item(true)
                : tenant.initialize()
                        .map(TenantConfigContext::ready)
                        .ifNoItem()
                        .after(PATIENCE)
                        .fail()
                        .onFailure()
                        .recoverWithItem(false);
    }
}

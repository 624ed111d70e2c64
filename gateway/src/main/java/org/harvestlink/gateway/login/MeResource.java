package org.harvestlink.gateway.login;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.gateway.problem.GatewayProblems;

/** Tells a client who it is logged in as. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gateway")
class MeResource {

    @GET
    @Operation(summary = "Who is logged in")
    @APIResponse(responseCode = "200", description = "The caller")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    public Me me(@Context RoutingContext context) {
        return Login.of(context)
                .map(login -> Me.of(OidcCommonUtils.decodeJwtContent(login.token())))
                .orElseThrow(() -> {
                    context.response().putHeader("WWW-Authenticate", "Bearer");
                    return GatewayProblems.loginNeeded();
                });
    }
}

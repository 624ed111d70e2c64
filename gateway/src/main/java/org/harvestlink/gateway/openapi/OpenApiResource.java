package org.harvestlink.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the committed description of the public API. */
@Path("/api/openapi")
@Tag(name = "Gateway")
class OpenApiResource {

    private static final String YAML = "application/yaml";

    private final String json;
    private final String yaml;

    OpenApiResource() throws IOException {
        try (InputStream committed = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
            json = new String(committed.readAllBytes(), StandardCharsets.UTF_8);
        }
        yaml = new YAMLMapper().writeValueAsString(new ObjectMapper().readTree(json));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description, as JSON or YAML by Accept")
    @APIResponse(
            responseCode = "200",
            description = "OpenAPI 3.1",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String json() {
        return json;
    }

    @GET
    @Produces(YAML)
    @Operation(hidden = true)
    public String yaml() {
        return yaml;
    }
}

package org.harvestlink.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.harvestlink.gateway.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpenApiTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URI own;

    @Test
    void theCommittedDocumentDescribesTheGatewaysOwnPathsAsTheyAre() throws Exception {
        ObjectMapper json = new ObjectMapper();

        JsonNode committed = json.readTree(given().when().get("/api/openapi").asString());
        JsonNode live = OpenApiMerge.merge(Map.of(
                "gateway",
                json.readTree(given().accept("application/json").when().get(own).asString())));

        live.path("paths").properties().forEach(path -> assertThat(
                        committed.path("paths").path(path.getKey()))
                .as("%s; see RewriteOpenApi", path.getKey())
                .isEqualTo(path.getValue()));
    }

    @Test
    void theDocumentIsGivenAsYamlWhenAsked() {
        String yaml =
                given().accept("application/yaml").when().get("/api/openapi").asString();

        assertThat(yaml).startsWith("---").contains("/api/me:");
    }
}

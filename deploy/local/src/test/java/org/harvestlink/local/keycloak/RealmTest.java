package org.harvestlink.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.harvestlink.local.Logins;
import org.harvestlink.local.Logins.Login;
import org.junit.jupiter.api.Test;

class RealmTest {

    private final JsonNode realm;

    RealmTest() throws IOException {
        realm = new ObjectMapper().readTree(LocalKeycloak.class.getResourceAsStream("harvestlink-realm.json"));
    }

    @Test
    void thereAreTwentyCooperativesTwentyBuyersAndTwoOrganizers() {
        assertThat(named("cooperative")).hasSize(20).startsWith("coop1").endsWith("coop20");
        assertThat(named("buyer")).hasSize(20).startsWith("buyer1").endsWith("buyer20");
        assertThat(named("organizer")).containsExactly("organizer1", "organizer2");
    }

    @Test
    void thePasswordIsTheNameAndEveryOrganizationIsAVersion7UuidOfItsOwn() {
        assertThat(Logins.all()).allSatisfy(login -> {
            assertThat(login.password()).isEqualTo(login.name());
            assertThat(login.organization().version()).isEqualTo(7);
        });
        assertThat(Logins.all()).extracting(Login::organization).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheCommandLineClientMayUseThePasswordGrant() {
        assertThat(client("harvestlink-cli").get("directAccessGrantsEnabled").asBoolean())
                .isTrue();
        assertThat(client("harvestlink-gateway")
                        .get("directAccessGrantsEnabled")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aLoginReturnsToTheGatewayAlone() {
        assertThat(client("harvestlink-gateway").get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("${HARVESTLINK_GATEWAY_URL:http://localhost:8080}/*");
        assertThat(client("harvestlink-cli").has("redirectUris")).isFalse();
    }

    @Test
    void bothClientsTokensAreForOurApiAndNameTheOrganization() {
        for (String name : List.of("harvestlink-cli", "harvestlink-gateway")) {
            JsonNode mappers = client(name).get("protocolMappers");
            assertThat(mappers.findValuesAsText("included.custom.audience")).containsExactly("harvestlink-api");
            assertThat(mappers.findValuesAsText("claim.name")).containsExactly("organization");
        }
    }

    @Test
    void usersCannotChangeTheirOrganization() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .get("kc.user.profile.config")
                        .get(0)
                        .asText());
        JsonNode organization = StreamSupport.stream(profile.get("attributes").spliterator(), false)
                .filter(attribute -> attribute.get("name").asText().equals("organization"))
                .findFirst()
                .orElseThrow();

        assertThat(organization.at("/permissions/edit"))
                .extracting(JsonNode::asText)
                .containsExactly("admin");
    }

    private static List<String> named(String role) {
        return Logins.all().stream()
                .filter(login -> login.role().equals(role))
                .map(Login::name)
                .toList();
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

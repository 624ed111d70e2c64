package org.harvestlink.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    @Test
    void pathsOfAllPartsAreInOneDocumentAndManagementPathsInNone() {
        JsonNode merged = merge(
                "{openapi: '3.1.0', info: {title: 'H'}, paths: {'/api/me': {get: {}}, '/q/health': {get: {}}}}",
                "{openapi: '3.1.0', paths: {'/api/crops': {get: {}}, '/q/openapi': {get: {}}}}");

        assertThat(names(merged.path("paths"))).containsExactly("/api/crops", "/api/me");
        assertThat(merged.at("/info/title").asText()).isEqualTo("H");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void twoPartsMayShareAPathButNotAnOperation() {
        JsonNode shared = merge("{paths: {'/api/a': {get: {x: 1}}}}", "{paths: {'/api/a': {put: {x: 2}}}}");

        assertThat(names(shared.at("/paths/~1api~1a"))).containsExactly("get", "put");
        assertThatThrownBy(() -> merge("{paths: {'/api/a': {get: {x: 1}}}}", "{paths: {'/api/a': {get: {x: 2}}}}"))
                .hasMessageContaining("get /api/a");
    }

    @Test
    void whatIsDescribedAlikeStaysOne() {
        JsonNode merged = merge(
                "{components: {schemas: {Page: {type: 'object'}}}}",
                "{components: {schemas: {Page: {type: 'object'}}}}");

        assertThat(names(merged.at("/components/schemas"))).containsExactly("Page");
    }

    @Test
    void aNameUsedForTwoThingsIsTakenApartAndSoIsWhatRefersToIt() {
        JsonNode merged = merge("""
                {paths: {'/api/a': {get: {$ref: '#/components/schemas/Outer'}}},
                 components: {schemas: {Inner: {type: 'string'}, Outer: {$ref: '#/components/schemas/Inner'}}}}
                """, """
                {paths: {'/api/b': {get: {$ref: '#/components/schemas/Outer'}}},
                 components: {schemas: {Inner: {type: 'integer'}, Outer: {$ref: '#/components/schemas/Inner'}}}}
                """);

        assertThat(names(merged.at("/components/schemas")))
                .containsExactly("Inner", "OfferInner", "OfferOuter", "Outer");
        assertThat(merged.at("/paths/~1api~1b/get/$ref").asText()).isEqualTo("#/components/schemas/OfferOuter");
        assertThat(merged.at("/components/schemas/OfferOuter/$ref").asText())
                .isEqualTo("#/components/schemas/OfferInner");
        assertThat(merged.at("/components/schemas/Outer/$ref").asText()).isEqualTo("#/components/schemas/Inner");
    }

    @Test
    void thereIsOneWayToLogIn() {
        JsonNode merged = merge("{paths: {}}", """
                {paths: {'/api/b': {get: {security: [{SecurityScheme: ['buyer']}]}}},
                 components: {securitySchemes: {SecurityScheme: {type: 'openIdConnect'}}}}
                """);

        assertThat(merged.at("/paths/~1api~1b/get/security").toString()).isEqualTo("[{\"bearer\":[]}]");
        assertThat(names(merged.at("/components/securitySchemes"))).containsExactly("bearer");
    }

    private static JsonNode merge(String gateway, String offers) {
        try {
            Map<String, JsonNode> parts = new LinkedHashMap<>();
            parts.put("gateway", JSON.readTree(gateway));
            parts.put("offer-service", JSON.readTree(offers));
            return OpenApiMerge.merge(parts);
        } catch (JsonProcessingException badExample) {
            throw new AssertionError(badExample);
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}

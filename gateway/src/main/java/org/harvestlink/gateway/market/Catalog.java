package org.harvestlink.gateway.market;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.gateway.routing.UpstreamConfig;
import org.harvestlink.http.Text;

/** What the pages read of catalog-service: what everybody may see, so without anybody's login. */
@ApplicationScoped
class Catalog {

    /** Names of crops and markets change a few times a year. */
    private static final Duration NAMES_ARE_FRESH = Duration.ofMinutes(10);

    private final WebClient client;
    private final UpstreamConfig config;
    private final ObjectMapper json;
    private final Cache<String, Map<String, Text>> known =
            Caffeine.newBuilder().expireAfterWrite(NAMES_ARE_FRESH).build();

    Catalog(Vertx vertx, UpstreamConfig config, ObjectMapper json) {
        this.client = WebClient.create(vertx, new WebClientOptions().setConnectTimeout((int)
                        config.connectTimeout().toMillis()));
        this.config = config;
        this.json = json;
    }

    /** Empty when there is no such harvest. Fails when the service does not answer as it should. */
    Uni<Optional<Listing>> harvest(UUID id) {
        return get("/api/harvests/" + id)
                .map(answer -> answer.statusCode() == 404
                        ? Optional.empty()
                        : Optional.of(read(expected(answer), Listing.class)));
    }

    Uni<Names> names() {
        return Uni.combine()
                .all()
                .unis(names("/api/crops"), names("/api/markets"), names("/api/schemes"))
                .with(Names::new);
    }

    private Uni<Map<String, Text>> names(String path) {
        Map<String, Text> fresh = known.getIfPresent(path);
        return fresh != null
                ? Uni.createFrom().item(fresh)
                : get(path)
                        .map(answer ->
                                byCode(read(expected(answer), JsonNode.class).path("items")))
                        .invoke(found -> known.put(path, found));
    }

    private static Map<String, Text> byCode(JsonNode items) {
        Map<String, Text> found = new HashMap<>();
        for (JsonNode item : items) {
            JsonNode name = item.path("name");
            found.put(
                    item.path("code").asText(),
                    new Text(name.path("vi").asText(), name.path("en").asText()));
        }
        return Map.copyOf(found);
    }

    private Uni<HttpResponse<Buffer>> get(String path) {
        return Uni.createFrom().completionStage(() -> client.getAbs(config.catalogUrl() + path)
                .putHeader("Accept", "application/json")
                .timeout(config.answerTimeout().toMillis())
                .send()
                .toCompletionStage());
    }

    private static HttpResponse<Buffer> expected(HttpResponse<Buffer> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("catalog-service answered " + answer.statusCode());
        }
        return answer;
    }

    private <T> T read(HttpResponse<Buffer> answer, Class<T> type) {
        try {
            return json.readValue(answer.bodyAsString(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("catalog-service answered what can't be read", unreadable);
        }
    }
}

package org.harvestlink.matching.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Season season;

    @TestHTTPResource("/api/live")
    URI live;

    @Test
    void aPartyHearsOfItsOwnMatchesAndPositionsAndOfNobodyElses() throws Exception {
        String crop = season.newCrop();
        HarvestState harvest = season.harvest(crop, 8_000);
        HarvestState elsewhere = season.harvest(crop, 2_000);
        try (Listener listener = new Listener(Tokens.cooperative(harvest.cooperativeId()), null)) {
            season.list(harvest);
            season.list(elsewhere);
            OrderState order = season.post(season.order(crop, 8_000));
            UUID id = season.match(harvest, order, "PROPOSED");

            await().atMost(SOON).until(() -> listener.heard("match.proposed", id.toString()));
            season.asBuyerOf(order)
                    .post("/api/matches/" + id + "/acceptance")
                    .then()
                    .statusCode(200);
            await().atMost(SOON).until(() -> listener.heard("match.held", id.toString()));
            await().atMost(SOON).until(() -> listener.heard("position.changed", "\"heldKg\": 8000"));

            assertThat(listener.lines)
                    .noneMatch(line -> line.contains(elsewhere.id().toString()));
        }
    }

    @Test
    void aReaderWhoWasAwayGoesOnWhereItStopped() throws Exception {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 8_000));
        String token = Tokens.cooperative(harvest.cooperativeId());
        try (Listener all = new Listener(token, "0")) {
            await().atMost(SOON)
                    .until(() -> all.heard("position.changed", harvest.id().toString()));
            String place = all.lastId();
            OrderState order = season.post(season.order(crop, 8_000));
            UUID id = season.match(harvest, order, "PROPOSED");

            try (Listener later = new Listener(token, place)) {
                await().atMost(SOON).until(() -> later.heard("match.proposed", id.toString()));
                assertThat(later.lines).noneMatch(line -> line.equals("event:position.changed"));
            }
        }
    }

    @Test
    void theStreamEndsWithTheLogin() throws Exception {
        String token = Tokens.of("cooperative", UUID.randomUUID(), Duration.ofSeconds(5));

        try (Listener listener = new Listener(token, null)) {
            await().atMost(SOON).until(listener::ended);
        }
    }

    @Test
    void aReaderWhoHasHeardNothingYetIsToldWhereToGoOn() throws Exception {
        String crop = season.newCrop();
        HarvestState harvest = season.harvest(crop, 8_000);
        String token = Tokens.cooperative(harvest.cooperativeId());
        String place;
        try (Listener listener = new Listener(token, null)) {
            await().atMost(SOON).until(() -> listener.lines.stream().anyMatch(line -> line.startsWith("id:")));
            place = listener.lastId();
        }

        season.list(harvest);

        try (Listener later = new Listener(token, place)) {
            await().atMost(SOON)
                    .until(() -> later.heard("position.changed", harvest.id().toString()));
        }
    }

    @Test
    void aPlaceThatIsNotReachedYetMeansFromNowOn() throws Exception {
        String crop = season.newCrop();
        HarvestState harvest = season.harvest(crop, 8_000);
        String token = Tokens.cooperative(harvest.cooperativeId());

        try (Listener listener = new Listener(token, Long.toString(Long.MAX_VALUE))) {
            season.list(harvest);

            await().atMost(SOON)
                    .until(() -> listener.heard("position.changed", harvest.id().toString()));
        }
    }

    /** Reads the feed line by line until it is closed. */
    private final class Listener implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final InputStream stream;
        private final Thread reader;

        Listener(String token, String lastEventId) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(live).header("Authorization", "Bearer " + token);
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            stream = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
            await().atMost(SOON).until(() -> !lines.isEmpty()); // the first beat: the feed has begun
        }

        private void read() {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    lines.add(line);
                }
            } catch (IOException closed) {
                // by this side
            }
        }

        boolean heard(String type, String text) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                boolean named =
                        lines.get(i).equals("event:" + type) || lines.get(i).equals("event: " + type);
                if (named
                        && Stream.of(i - 2, i - 1, i + 1, i + 2)
                                .filter(at -> at >= 0 && at < lines.size())
                                .anyMatch(at -> lines.get(at).contains(text))) {
                    return true;
                }
            }
            return false;
        }

        boolean ended() {
            return !reader.isAlive();
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce((first, second) -> second)
                    .map(line -> line.substring(3).trim())
                    .orElseThrow();
        }

        @Override
        public void close() throws IOException {
            stream.close(); // else the service would serve it until its login ends
        }
    }
}

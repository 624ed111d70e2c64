package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agreement reaches people by mail and programs by a webhook. */
@Order(2)
@ExtendWith(OneStack.class)
class NoticesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack;
    private final Party cooperative;
    private final Party buyer;

    NoticesIT(Stack stack, Market market) {
        this.stack = stack;
        this.cooperative = market.as("coop7");
        this.buyer = market.as("buyer7");
    }

    @Test
    void anAgreementBringsEachSideALetterInItsLanguageAndAWebhookThatIsSigned() throws Exception {
        try (Receiver receiver = new Receiver()) {
            // Given a buyer who reads English and has its program told of agreements; the cooperative has said nothing
            String own = "/api/buyers/" + buyer.organization();
            Reply settings = buyer.get(own + "/notices").expect(200);
            buyer.put(own + "/notices", settings, Map.of("language", "en", "kinds", Map.of()))
                    .expect(200);
            Reply webhook = buyer.post(own + "/webhooks", Map.of("url", receiver.url(), "kinds", List.of("AGREEMENT")))
                    .expect(201);

            // When both agree on 3,210 kg
            String match = agreed(3_210);

            // Then each has a letter that says so
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters("coop7"))
                    .contains("Hai bên đã đồng ý", "3.210 kg", "Kính gửi"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters("buyer7"))
                    .contains("Both sides have agreed", "3,210 kg", "Dear"));
            // and reads through the API that it was sent
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(buyer.all(own + "/notices/letters"))
                    .anySatisfy(letter -> {
                        assertThat(letter.path("subject").asText()).containsIgnoringCase("agreed");
                        assertThat(letter.path("status").asText()).isEqualTo("SENT");
                    }));
            // and the program was told once, signed, and the log says so
            await().atMost(PATIENCE).until(() -> !receiver.told.isEmpty());
            Told told = receiver.told.get(0);
            assertThat(told.signature()).isEqualTo(signature(webhook.text("secret"), told));
            JsonNode body = new ObjectMapper().readTree(told.body());
            assertThat(body.path("type").asText()).isEqualTo("match.agreed");
            assertThat(body.path("data").path("id").asText()).isEqualTo(match);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(buyer.all(own + "/webhooks/" + webhook.id() + "/deliveries"))
                            .singleElement()
                            .satisfies(delivery ->
                                    assertThat(delivery.path("status").asText()).isEqualTo("DELIVERED")));
        }
    }

    private String agreed(long kg) {
        Fruit fruit = Fruit.mango("Xoài có thư");
        String harvest = cooperative
                .post("/api/harvests", fruit.harvest(kg, cooperative.areaOf("MANGO")))
                .expect(201)
                .id();
        String order = buyer.post("/api/orders", fruit.order(kg)).expect(201).id();
        String list = "/api/matches?status=PROPOSED&harvestId=" + harvest + "&orderId=" + order;
        await().atMost(PATIENCE).until(() -> !buyer.all(list).isEmpty());
        String match = buyer.all(list).get(0).path("id").asText();
        buyer.post("/api/matches/" + match + "/acceptance", null).expect(200);
        cooperative.post("/api/matches/" + match + "/acceptance", null).expect(200);
        return match;
    }

    private String letters(String login) {
        return stack.run("mail", login).printed();
    }

    /** By the words of Standard Webhooks, with nothing of ours. */
    private static String signature(String secret, Told told) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] signed = (told.id() + "." + told.timestamp() + "." + told.body()).getBytes(StandardCharsets.UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    }

    private record Told(String id, String timestamp, String signature, String body) {}

    /** A buyer's program. */
    private static final class Receiver implements AutoCloseable {

        private final List<Told> told = new CopyOnWriteArrayList<>();
        private final HttpServer server;

        Receiver() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", this::take);
            server.start();
        }

        private void take(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            told.add(new Told(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/harvestlink";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}

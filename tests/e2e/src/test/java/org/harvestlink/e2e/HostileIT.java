package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harvestlink.e2e.hostile.HostileRequests;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Requests drawn from the API's own description, each wrong in at least one way, by everybody: none breaks anything, none
 * changes anything, each is refused as a problem. {@code -Dharvestlink.hostile=100000} sends that many,
 * {@code -Dharvestlink.hostile.seed=…} draws others.
 */
@Order(7)
@ExtendWith(OneStack.class)
class HostileIT {

    private static final int REQUESTS = Integer.getInteger("harvestlink.hostile", 4_000);
    private static final long SEED = Long.getLong("harvestlink.hostile.seed", 435_811);
    private static final int AT_ONCE = 16;
    /** What nobody outside has any business to read. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\bat java|org\\.harvestlink|io\\.(quarkus|vertx)|com\\.fasterxml|SQLSTATE|relation \"");

    private final Stack stack;
    private final Market market;
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    HostileIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
    }

    @Test
    void nothingThatIsWrongBreaksOrChangesAnything() throws Exception {
        JsonNode description = market.nobody().get("/api/openapi").expect(200).body();
        HostileRequests requests = new HostileRequests(description, new Random(SEED));
        List<Party> parties = parties();
        long before = changesByParties();

        Semaphore room = new Semaphore(AT_ONCE);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            Party party = parties.get(i % parties.size());
            HostileRequests.Drawn drawn = requests.next(party);
            room.acquire();
            answers.add(market.sendPatiently(drawn.request())
                    .thenAccept(reply -> look(drawn, reply))
                    .whenComplete((none, failure) -> {
                        if (failure != null) {
                            faults.add(words(drawn.request()) + " has no answer: " + failure);
                        }
                        room.release();
                    }));
        }
        answers.forEach(answer -> answer.exceptionally(told -> null).join());

        System.out.printf(
                "%d hostile requests, seed %d (-Dharvestlink.hostile.seed): answers %s%n",
                REQUESTS, SEED, new TreeMap<>(statuses));
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(changesByParties()).as("entries of the audit trails").isEqualTo(before);
    }

    private void look(HostileRequests.Drawn drawn, Reply reply) {
        statuses.merge(reply.status(), 1, Integer::sum);
        String body = reply.body().toString();
        boolean refused = reply.status() >= 400;
        boolean problem = reply.header("Content-Type").startsWith("application/problem+json")
                && reply.number("status") == reply.status();
        if (reply.status() >= 500
                || !refused && drawn.writes()
                || refused && !problem
                || refused && INSIDES.matcher(body).find()) {
            faults.add(words(drawn.request()) + " → " + reply.status() + " "
                    + body.substring(0, Math.min(400, body.length())));
        }
    }

    /** Without the token, which is long and nobody's to read. */
    private static String words(HttpRequest request) {
        String uri = request.uri().toString();
        return request.method() + " " + uri.substring(0, Math.min(300, uri.length())) + " "
                + request.headers().map().entrySet().stream()
                        .filter(header -> !header.getKey().equals("Authorization"))
                        .toList();
    }

    /** Everybody with a login, and somebody without. */
    private List<Party> parties() {
        return Stream.of(
                        market.cooperatives().stream(),
                        market.buyers().stream(),
                        Stream.of(market.as("organizer1"), market.as("organizer2"), market.nobody()))
                .flatMap(some -> some)
                .toList();
    }

    /** Every change of a state stands in an audit trail, with the role of who made it. */
    private long changesByParties() {
        return Stream.of("catalog", "offers", "matching")
                .mapToLong(name -> stack.database(name)
                        .number("select count(*) from audit where role in ('cooperative', 'buyer', 'organizer')"))
                .sum();
    }
}

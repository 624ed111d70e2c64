package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Parties that ask for what is another's, by its real id: it is not there, in the very words in which nothing is there.
 * {@code -Dharvestlink.probes=10000} sends that many.
 */
@Order(8)
@ExtendWith(OneStack.class)
class ProbesIT {

    private static final int PROBES = Integer.getInteger("harvestlink.probes", 2_000);
    private static final int AT_ONCE = 16;
    private static final String NOBODYS = "019b0000-0000-7000-8000-000000000000";

    private final Stack stack;
    private final Market market;
    private final Random dice = new Random(7);
    private final Map<String, String> nothing = new ConcurrentHashMap<>();
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();

    ProbesIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
    }

    /** What can be asked of something that belongs to one or two organizations. */
    private record Secret(String path, Set<String> owners, Set<String> roles) {}

    @Test
    void whatIsAnothersIsNotThere() throws Exception {
        List<Secret> secrets = secrets();
        List<Party> parties = Stream.concat(market.cooperatives().stream(), market.buyers().stream())
                .toList();
        Semaphore room = new Semaphore(AT_ONCE);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int sent = 0; sent < PROBES; ) {
            Party party = parties.get(dice.nextInt(parties.size()));
            Secret secret = secrets.get(dice.nextInt(secrets.size()));
            if (secret.owners().contains(party.organization())) {
                continue;
            }
            sent++;
            HttpRequest request =
                    party.request(secret.path()).header("Accept-Language", "en").build();
            room.acquire();
            answers.add(market.sendPatiently(request)
                    .thenAccept(reply -> look(party, secret, reply))
                    .whenComplete((none, failure) -> {
                        if (failure != null) {
                            leaks.add(request + " has no answer: " + failure);
                        }
                        room.release();
                    }));
        }
        answers.forEach(answer -> answer.exceptionally(told -> null).join());

        System.out.printf("%d probes of %d secrets of others: %d leaks%n", PROBES, secrets.size(), leaks.size());
        assertThat(leaks).isEmpty();
    }

    private void look(Party party, Secret secret, Reply reply) {
        String body = reply.body().toString();
        String kind = secret.path().replaceAll("[0-9a-f-]{36}", "");
        // cooperatives may not ask for orders at all, whosever they are
        boolean wrongRole = reply.status() == 403
                && secret.roles().stream().noneMatch(role -> party.login().startsWith(role));
        boolean absent = reply.status() == 404 && body.equals(nothing(kind, party, secret));
        if (!wrongRole && !absent) {
            leaks.add(party.login() + " " + secret.path() + " → " + reply.status() + " " + body);
        }
    }

    /** The words in which the same party is told that there is nothing under such an address. */
    private String nothing(String kind, Party party, Secret secret) {
        return nothing.computeIfAbsent(kind + party.login().replaceAll("[0-9]", ""), unknown -> {
            HttpRequest request = party.request(secret.path().replaceAll("[0-9a-f-]{36}", NOBODYS))
                    .header("Accept-Language", "en")
                    .build();
            return market.send(request).body().toString();
        });
    }

    private List<Secret> secrets() {
        List<Secret> secrets = new ArrayList<>();
        Set<String> both = Set.of("coop", "buyer");
        for (Party buyer : market.buyers()) {
            for (JsonNode order : buyer.all("/api/orders")) {
                for (String of : List.of("", "/audit", "/near-misses", "/split-fill")) {
                    secrets.add(
                            new Secret("/api/orders/" + id(order) + of, Set.of(buyer.organization()), Set.of("buyer")));
                }
            }
        }
        for (Party cooperative : market.cooperatives()) {
            Set<String> owner = Set.of(cooperative.organization());
            for (String kind : List.of("growing-areas", "packing-facilities", "certificates")) {
                for (JsonNode own : cooperative.all("/api/" + kind)) {
                    secrets.add(new Secret("/api/" + kind + "/" + id(own), owner, Set.of("coop")));
                }
            }
            for (JsonNode match : cooperative.all("/api/matches")) {
                Set<String> parties = new HashSet<>(owner);
                parties.add(match.path("buyerId").asText());
                for (String of : List.of("", "/audit", "/replacements")) {
                    secrets.add(new Secret("/api/matches/" + id(match) + of, parties, both));
                }
            }
        }
        for (String harvest : stack.database("catalog").rows("select id from harvest limit 300")) {
            String owner = stack.database("catalog")
                    .rows("select cooperative_id from harvest where id = '" + harvest + "'")
                    .get(0);
            for (String of : List.of("/audit", "/near-misses")) {
                secrets.add(new Secret("/api/harvests/" + harvest + of, Set.of(owner), Set.of("coop")));
            }
        }
        return secrets;
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }
}

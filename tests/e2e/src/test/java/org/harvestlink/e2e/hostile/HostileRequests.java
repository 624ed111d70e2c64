package org.harvestlink.e2e.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harvestlink.e2e.market.Party;

/** Draws requests: any operation, by anybody, with something wrong in its path, query, headers or body. */
public final class HostileRequests {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final List<String> MEDIA =
            List.of("application/json", "application/json", "application/json", "text/plain", "application/xml", "x");
    private static final List<String> TAGS =
            List.of("\"1\"", "*", "W/\"1\"", "1", "\"x\"", "\"9223372036854775808\"", "\"\"");
    private static final List<String> LANGUAGES = List.of("vi", "en", "*", "xx-YY;q=9", ",,,");

    private final List<Operation> operations;
    private final HostileBody bodies;
    private final Random dice;

    public HostileRequests(JsonNode description, Random dice) {
        this.operations = Operation.all(description);
        this.bodies = new HostileBody(description.path("components").path("schemas"), dice);
        this.dice = dice;
    }

    /** A request and whether it is one that would change something. */
    public record Drawn(HttpRequest request, boolean writes) {}

    public Drawn next(Party party) {
        Operation operation = operations.get(dice.nextInt(operations.size()));
        HttpRequest.Builder request = party.request(path(operation) + query(operation));
        if (dice.nextInt(20) == 0) {
            request.setHeader("Authorization", "Bearer " + URLEncoder.encode(Nasty.word(dice), StandardCharsets.UTF_8));
        }
        request.header("Accept-Language", one(LANGUAGES));
        if (dice.nextBoolean()) {
            request.header("If-Match", one(TAGS));
        }
        if (dice.nextInt(10) > 0) {
            request.header(
                    "Idempotency-Key", dice.nextInt(10) > 0 ? UUID.randomUUID().toString() : "k".repeat(400));
        }
        return new Drawn(send(request, operation), operation.writes());
    }

    private HttpRequest send(HttpRequest.Builder request, Operation operation) {
        if (!operation.takesBody()) {
            return request.method(operation.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", one(MEDIA))
                .method(operation.method(), BodyPublishers.ofByteArray(bodies.of(operation.body())))
                .build();
    }

    private String path(Operation operation) {
        return PARAMETER.matcher(operation.path()).replaceAll(this::parameter);
    }

    /** What is nobody's, or no id at all: so nothing that it names can be changed. */
    private String parameter(MatchResult place) {
        return dice.nextBoolean()
                ? UUID.randomUUID().toString()
                : Matcher.quoteReplacement(encoded(Nasty.word(dice) + "~"));
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder();
        for (String name : operation.queries()) {
            if (dice.nextBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(Nasty.word(dice)));
            }
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String one(List<String> several) {
        return several.get(dice.nextInt(several.size()));
    }
}

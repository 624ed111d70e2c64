package org.harvestlink.delivery;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.EventType;

/**
 * CloudEvents 1.0 in the binary mode of its Kafka protocol binding: attributes as {@code ce_} headers, the body as JSON.
 */
@ApplicationScoped
public class WireFormat {

    private static final String PREFIX = "ce_";

    private final ObjectMapper json;

    WireFormat(ObjectMapper json) {
        // A field that a newer sender has added is passed over, unlike one that a client has mistyped; a number that is
        // missing is a fault, not zero.
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .registerModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDay()));
        // What we wrote ourselves has no field twice; to look for that costs a tenth of reading a book.
        this.json.getFactory().disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** The JSON of an event's body. */
    public String json(EventBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write " + body, e);
        }
    }

    /**
     * Reads what was written as JSON before, by this version or by another.
     *
     * @throws IllegalArgumentException when it can't be read: trying again would not help
     */
    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    static Map<String, String> attributes(UUID id, String type, String source, Instant time, String subject) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ce_specversion", "1.0");
        attributes.put("ce_id", id.toString());
        attributes.put("ce_type", type);
        attributes.put("ce_source", source);
        attributes.put("ce_time", time.toString());
        attributes.put("ce_subject", subject);
        attributes.put("content-type", "application/json");
        return attributes;
    }

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException when it is no event of ours, or of a type that this version does not know: that is a
     *     dead letter, to be sent again once this service has learnt it
     */
    Event<EventBody> read(Headers headers, byte[] body) {
        String name = attribute(headers, "type");
        EventType type =
                EventType.named(name).orElseThrow(() -> new IllegalArgumentException("unknown event type " + name));
        try {
            return new Event<>(
                    UUID.fromString(attribute(headers, "id")),
                    type,
                    attribute(headers, "source"),
                    Instant.parse(attribute(headers, "time")),
                    json.readValue(body, type.body()));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("unreadable " + name + ": " + e.getMessage(), e);
        }
    }

    private static String attribute(Headers headers, String name) {
        Header header = headers.lastHeader(PREFIX + name);
        if (header == null) {
            throw new IllegalArgumentException("the CloudEvents attribute " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}

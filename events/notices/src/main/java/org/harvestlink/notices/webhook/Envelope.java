package org.harvestlink.notices.webhook;

import java.time.Instant;
import java.util.UUID;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.MatchState;

/**
 * The body of a delivery: a CloudEvent 1.0 in structured JSON.
 *
 * @param id of the event, the same for every webhook that is told of it
 * @param type such as {@code match.agreed}
 * @param subject the id of the match, or of the participant whose agenda it is
 */
record Envelope(
        String specversion,
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        String datacontenttype,
        Object data) {

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    static Envelope of(Event<EventBody> event) {
        return new Envelope(
                VERSION,
                event.id(),
                event.type().typeName(),
                event.source(),
                event.body().entityId(),
                event.time(),
                JSON,
                event.body() instanceof MatchState match ? MatchNews.of(match) : event.body());
    }

    /** What an organization has sent to itself, to see whether its receiver works. */
    static Envelope test(UUID id, UUID webhook, String source, Instant now) {
        return new Envelope(VERSION, id, "webhook.test", source, webhook.toString(), now, JSON, new Test(webhook));
    }

    /** What a test tells. */
    record Test(UUID webhookId) {}
}

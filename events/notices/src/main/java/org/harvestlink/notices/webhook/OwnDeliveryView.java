package org.harvestlink.notices.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery in the log of its webhook.
 *
 * @param id the {@code webhook-id} of every attempt
 * @param type of the event, such as {@code match.agreed}
 * @param attempts the oldest first
 * @param nextAttemptAt null unless {@code PENDING}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnDeliveryView(
        UUID id, String type, DeliveryStatus status, List<Attempt> attempts, Instant madeAt, Instant nextAttemptAt) {}

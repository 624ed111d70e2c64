package org.harvestlink.notices.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.harvestlink.notices.news.Kind;

/**
 * A webhook, for the organization whose it is.
 *
 * @param secret what its deliveries are signed with; shown once, in the answer that makes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnWebhookView(
        UUID id,
        String url,
        List<Kind> kinds,

        @Schema(description = "Shown once, in the answer that makes the webhook")
        String secret,

        Instant madeAt,
        long version) {}

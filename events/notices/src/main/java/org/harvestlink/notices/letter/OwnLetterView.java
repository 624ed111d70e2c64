package org.harvestlink.notices.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.notices.news.Kind;

/**
 * A letter, for the organization that it was written to.
 *
 * @param address where it goes
 * @param kinds of what it tells
 * @param text as plain text
 * @param sentAt when the mail server took it, null while it has not
 * @param nextAttemptAt null unless {@code PENDING}
 * @param trouble why the last attempt failed, null when none has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnLetterView(
        UUID id,
        String address,
        List<Kind> kinds,
        String subject,
        String text,
        LetterStatus status,
        int attempts,
        Instant madeAt,
        Instant sentAt,
        Instant nextAttemptAt,
        String trouble) {}

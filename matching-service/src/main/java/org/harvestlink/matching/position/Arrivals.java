package org.harvestlink.matching.position;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;

/** Tells whoever waits for a listing that it has been taken in by this instance. */
@ApplicationScoped
class Arrivals {

    private final BroadcastProcessor<String> keys = BroadcastProcessor.create();

    /**
     * Says that the event with this key has been taken in, after the commit.
     *
     * @param messageKey {@code CROP/id}
     */
    void arrived(String messageKey) {
        keys.onNext(messageKey);
    }

    /** Completes when one of these listings has been taken in, at the latest after {@code limit}. */
    Uni<Void> any(Collection<UUID> ids, Duration limit) {
        return keys.onOverflow()
                .drop()
                .filter(key -> ids.stream().anyMatch(id -> key.endsWith(id.toString())))
                .toUni()
                .ifNoItem()
                .after(limit)
                .recoverWithUni(Uni.createFrom().nullItem())
                .replaceWithVoid();
    }
}

package org.harvestlink.delivery;

import io.smallrye.mutiny.Uni;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;

/** What an event does to a service's database, within the transaction that also remembers the event's id. */
@FunctionalInterface
public interface Effect {

    /** Applies the event; an {@link IllegalArgumentException} makes it a dead letter, any passing failure is tried again. */
    Uni<Void> apply(ActingConnection connection, Event<EventBody> event);
}

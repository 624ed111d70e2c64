package org.harvestlink.notices.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.notices.news.Kind;

/** Where the intake leaves what programs are to be told. */
@ApplicationScoped
public class Webhooks {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    Webhooks(WebhookRepository webhooks, DeliveryRepository deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Has every webhook of the organization told that wants news of that kind. */
    public Uni<Void> tell(ActingConnection connection, UUID organization, Kind kind, Event<EventBody> event) {
        return webhooks.wanting(connection, organization, kind)
                .chain(wanting -> wanting.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : each(connection, wanting, organization, Envelope.of(event)));
    }

    private Uni<Void> each(ActingConnection connection, List<UUID> wanting, UUID organization, Envelope body) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Multi.createFrom()
                .iterable(wanting)
                .onItem()
                .transformToUniAndConcatenate(webhook -> deliveries.add(
                        connection, UuidCreator.getTimeOrderedEpoch(), webhook, organization, body.type(), body, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Forgets deliveries that ended and were made before then. */
    public Uni<Void> clear(ActingConnection connection, OffsetDateTime before) {
        return deliveries.clear(connection, before);
    }
}

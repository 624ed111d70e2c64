package org.harvestlink.offer.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.delivery.Intake;

/** Takes the reference data in as the catalog publishes it. */
@ApplicationScoped
class ReferenceEvents {

    private final Intake intake;
    private final ReferenceRepository repository;

    ReferenceEvents(Intake intake, ReferenceRepository repository) {
        this.intake = intake;
        this.repository = repository;
    }

    @Incoming("reference")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, this::keep);
    }

    private Uni<Void> keep(SqlConnection connection, Event<EventBody> event) {
        return ReferenceEntry.of(event.body())
                .map(entry -> repository.keep(connection, entry))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}

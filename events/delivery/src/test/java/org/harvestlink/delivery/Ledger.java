package org.harvestlink.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;

/** A consumer that writes down every position it hears of, and can be told to have trouble first. */
@ApplicationScoped
class Ledger {

    private final Intake intake;
    private final Pool pool;
    private final Queue<Effect> troubles = new ConcurrentLinkedQueue<>();

    Ledger(Intake intake, Pool pool) {
        this.intake = intake;
        this.pool = pool;
    }

    @Incoming("positions")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, this::write);
    }

    /** Has the next attempt of any effect meet this trouble. */
    void expect(Effect trouble) {
        troubles.add(trouble);
    }

    private Uni<Void> write(ActingConnection connection, Event<EventBody> event) {
        Effect trouble = troubles.poll();
        if (trouble != null) {
            return trouble.apply(connection, event);
        }
        return connection
                .preparedQuery("insert into ledger (event_id, entity, crop) values ($1, $2, $3)")
                .execute(Tuple.of(
                        event.id(), event.body().entityId(), event.body().partitionKey()))
                .replaceWithVoid();
    }

    /** The entities of this crop in the order in which they were written. */
    List<String> entities(String crop) {
        List<String> entities = new ArrayList<>();
        pool.preparedQuery("select entity from ledger where crop = $1 order by place")
                .execute(Tuple.of(crop))
                .await()
                .atMost(Duration.ofSeconds(10))
                .forEach(row -> entities.add(row.getString("entity")));
        return entities;
    }
}

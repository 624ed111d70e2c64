package org.harvestlink.notices.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Intake;
import org.harvestlink.notices.Organizations;
import org.harvestlink.notices.letter.Letters;
import org.harvestlink.notices.news.Kind;
import org.harvestlink.notices.webhook.Webhooks;

/** Follows the agendas of trade weeks, which come in their order. */
@ApplicationScoped
class AgendaEvents {

    private final Intake intake;
    private final Letters letters;
    private final Webhooks webhooks;
    private final Side side;
    private final Recent recent;

    AgendaEvents(Intake intake, Letters letters, Webhooks webhooks, Organizations organizations, Recent recent) {
        this.intake = intake;
        this.letters = letters;
        this.webhooks = webhooks;
        this.side = organizations.side();
        this.recent = recent;
    }

    @Incoming("agendas")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, this::tell);
    }

    private Uni<Void> tell(ActingConnection connection, Event<EventBody> event) {
        if (!(event.body() instanceof AgendaState agenda) || agenda.side() != side || !recent.isNews(event)) {
            return Uni.createFrom().voidItem();
        }
        return letters.tell(connection, agenda)
                .chain(() -> webhooks.tell(connection, agenda.organizationId(), Kind.AGENDA, event));
    }
}

package org.harvestlink.notices.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.harvestlink.contract.Event;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Intake;
import org.harvestlink.notices.Organizations;
import org.harvestlink.notices.letter.Letters;
import org.harvestlink.notices.news.News;
import org.harvestlink.notices.webhook.Webhooks;

/** Follows the steps of matches. What is told of a step is written in the transaction that takes its event in. */
@ApplicationScoped
class MatchEvents {

    private final Intake intake;
    private final ToldRepository told;
    private final Letters letters;
    private final Webhooks webhooks;
    private final Side side;
    private final Recent recent;

    MatchEvents(
            Intake intake,
            ToldRepository told,
            Letters letters,
            Webhooks webhooks,
            Organizations organizations,
            Recent recent) {
        this.intake = intake;
        this.told = told;
        this.letters = letters;
        this.webhooks = webhooks;
        this.side = organizations.side();
        this.recent = recent;
    }

    @Incoming("matches")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, this::tell);
    }

    private Uni<Void> tell(ActingConnection connection, Event<EventBody> event) {
        if (!(event.body() instanceof MatchState match)) {
            return Uni.createFrom().voidItem();
        }
        UUID organization = side == Side.COOPERATIVE ? match.cooperativeId() : match.buyerId();
        OffsetDateTime at = OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC);
        return told.keep(connection, organization, match, at)
                .chain(last -> last.isNew()
                        ? tell(connection, organization, event, last.before(), match)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(
            ActingConnection connection, UUID organization, Event<EventBody> event, MatchState before, MatchState now) {
        Optional<News> found = News.of(before, now, side);
        if (found.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        News news = found.get();
        Uni<Void> overtaken = mayStillWait(before)
                ? letters.overtake(connection, now)
                : Uni.createFrom().voidItem();
        return recent.isNews(event)
                ? overtaken
                        .chain(() -> letters.tell(connection, organization, news, now))
                        .chain(() -> webhooks.tell(connection, organization, news.kind(), event))
                : overtaken;
    }

    private static boolean mayStillWait(MatchState before) {
        return before != null && (before.status() == MatchStatus.PROPOSED || before.status() == MatchStatus.HELD);
    }
}

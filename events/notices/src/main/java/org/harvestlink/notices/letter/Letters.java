package org.harvestlink.notices.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.MatchState;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.notices.NoticeConfig;
import org.harvestlink.notices.news.Kind;
import org.harvestlink.notices.news.News;
import org.harvestlink.notices.news.Urgency;

/** Where the intake leaves what people are to read. */
@ApplicationScoped
public class Letters {

    private final NoticeRepository notices;
    private final LetterRepository letters;
    private final NoticeConfig config;
    private final Clock clock;

    Letters(NoticeRepository notices, LetterRepository letters, NoticeConfig config, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.config = config;
        this.clock = clock;
    }

    /** Has the organization told in one of its next letters, unless there are none or it does not want to know. */
    public Uni<Void> tell(ActingConnection connection, UUID organization, News news, MatchState match) {
        if (news.urgency() == Urgency.SILENT || config.smtpHost().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        boolean canWait = news.urgency() == Urgency.GATHERED;
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return notices.add(
                connection,
                new MatchNotice(organization, news.kind(), match),
                canWait ? now.plus(config.gather()) : now,
                canWait ? config.quiet().toMillis() : null);
    }

    /** Forgets that the match waits for an answer, if no letter has said so yet: it has moved on. */
    public Uni<Void> overtake(ActingConnection connection, MatchState match) {
        return notices.drop(connection, match.id(), Kind.WAITING);
    }

    /** Has a participant of a trade week told of its agenda, instead of an earlier one that no letter has told yet. */
    public Uni<Void> tell(ActingConnection connection, AgendaState agenda) {
        if (config.smtpHost().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return notices.drop(connection, agenda.id(), Kind.AGENDA)
                .chain(() -> notices.add(connection, new AgendaNotice(agenda.organizationId(), agenda), now, null));
    }

    /** Forgets letters that ended and were made before then. */
    public Uni<Void> clear(ActingConnection connection, OffsetDateTime before) {
        return letters.clear(connection, before);
    }
}

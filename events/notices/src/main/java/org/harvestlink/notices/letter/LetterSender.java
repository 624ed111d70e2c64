package org.harvestlink.notices.letter;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.delivery.Troubles;
import org.harvestlink.notices.NoticeConfig;
import org.harvestlink.notices.letter.LetterRepository.Outgoing;
import org.harvestlink.notices.retry.Backoff;
import org.jboss.logging.Logger;

/**
 * Hands letters to the mail server until it has taken them. A letter may be sent twice, when its sender dies in between;
 * its Message-ID is the same then, so that the reader's mailbox can tell.
 */
@ApplicationScoped
class LetterSender {

    private static final Logger LOG = Logger.getLogger(LetterSender.class);
    private static final int BATCH = 20;
    private static final Duration ONE_LETTER = Duration.ofSeconds(15);
    /** Enough for a whole batch whose every letter takes its time. */
    private static final Duration LEASE = ONE_LETTER.multipliedBy(BATCH + 4L);
    /** Half a minute, then longer up to three hours: in all about a day. */
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), 2.5, Duration.ofHours(3), 15);

    private final Troubles troubles = new Troubles(LOG, "letters wait");
    private final Gathering gathering;
    private final LetterRepository letters;
    private final ReactiveMailer mailer;
    private final Reads reads;
    private final NoticeConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    LetterSender(
            Gathering gathering,
            LetterRepository letters,
            ReactiveMailer mailer,
            Reads reads,
            NoticeConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.gathering = gathering;
        this.letters = letters;
        this.mailer = mailer;
        this.reads = reads;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        config.smtpHost()
                .ifPresentOrElse(
                        host -> LOG.infof("letters go by %s:%d", host, config.smtpPort()),
                        () -> LOG.info("no mail server (harvestlink.notices.smtp-host): nobody gets letters"));
    }

    @Scheduled(every = "${harvestlink.notices.look-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> round() {
        if (config.smtpHost().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return gathering
                .run(now())
                .chain(this::claim)
                .chain(claimed -> Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(this::send)
                        .collect()
                        .last())
                .replaceWithVoid()
                .invoke(troubles::over)
                .onFailure()
                .invoke(failure -> troubles.more(failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<List<Outgoing>> claim() {
        return reads.on(Actor.MARKET, connection -> letters.claim(connection, now(), now().plus(LEASE), BATCH));
    }

    private Uni<Void> send(Outgoing letter) {
        Mail mail = Mail.withText(letter.address(), letter.subject(), letter.body())
                .addHeader("Message-ID", "<" + letter.id() + "@harvestlink>")
                // Nobody's absence notice is to answer it (RFC 3834).
                .addHeader("Auto-Submitted", "auto-generated");
        return mailer.send(mail)
                .ifNoItem()
                .after(ONE_LETTER)
                .fail()
                .onItemOrFailure()
                .transformToUni((sent, failure) -> failure == null ? sent(letter) : failed(letter, failure));
    }

    private Uni<Void> sent(Outgoing letter) {
        count("sent");
        return reads.on(Actor.MARKET, connection -> letters.sent(connection, letter.id(), now()));
    }

    private Uni<Void> failed(Outgoing letter, Throwable failure) {
        boolean over = BACKOFF.isOver(letter.attempts());
        LOG.warnf("letter %s, attempt %d: %s", letter.id(), letter.attempts(), failure);
        count(over ? "failed" : "postponed");
        OffsetDateTime next = over
                ? null
                : now().plus(BACKOFF.pause(
                        letter.attempts(), ThreadLocalRandom.current().nextDouble()));
        return reads.on(
                Actor.MARKET, connection -> letters.failed(connection, letter.id(), next, String.valueOf(failure)));
    }

    private void count(String outcome) {
        meters.counter("harvestlink.letters", "outcome", outcome).increment();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

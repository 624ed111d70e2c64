package org.harvestlink.notices.letter;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.NoticeConfig;
import org.harvestlink.notices.Organizations;
import org.harvestlink.notices.settings.Settings;
import org.harvestlink.notices.settings.SettingsRepository;
import org.jboss.logging.Logger;

/** Puts what is due into letters, one for each organization, with what else waits for it. */
@ApplicationScoped
class Gathering {

    private static final Logger LOG = Logger.getLogger(Gathering.class);

    private final NoticeRepository notices;
    private final LetterRepository letters;
    private final SettingsRepository settings;
    private final Organizations organizations;
    private final Reads reads;
    private final NoticeConfig config;

    Gathering(
            NoticeRepository notices,
            LetterRepository letters,
            SettingsRepository settings,
            Organizations organizations,
            Reads reads,
            NoticeConfig config) {
        this.notices = notices;
        this.letters = letters;
        this.settings = settings;
        this.organizations = organizations;
        this.reads = reads;
        this.config = config;
    }

    /** Writes the letters that are due now. */
    Uni<Void> run(OffsetDateTime now) {
        return reads.on(Actor.MARKET, connection -> notices.due(connection, now))
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : reads.on(Actor.MARKET, organizations::names).chain(names -> each(due, names, now)));
    }

    private Uni<Void> each(List<UUID> due, Names names, OffsetDateTime now) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUni(organization ->
                        reads.on(Actor.MARKET, connection -> write(connection, organization, names, now)))
                // What fails for one does not keep the others waiting.
                .collectFailures()
                .concatenate()
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** In one transaction: a notice is in a letter or still waits, and in no letter twice. */
    private Uni<Void> write(ActingConnection connection, UUID organization, Names names, OffsetDateTime now) {
        return notices.take(connection, organization)
                .chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().voidItem() // another instance was quicker
                        : settings.of(connection, organization).chain(wanted -> organizations
                                .contact(connection, organization)
                                .chain(contact -> add(connection, organization, taken, wanted, contact, names, now))));
    }

    private Uni<Void> add(
            ActingConnection connection,
            UUID organization,
            List<Notice> taken,
            Settings wanted,
            Organizations.Contact contact,
            Names names,
            OffsetDateTime now) {
        String profiles = contact == null ? null : contact.email();
        String address = wanted.email() == null ? profiles : wanted.email();
        if (address == null) {
            LOG.debugf("%s has no address for %d notices", organization, taken.size());
            return Uni.createFrom().voidItem();
        }
        String name = contact == null ? address : contact.name();
        Draft draft = Draft.of(taken, name, organizations.side(), wanted.language(), names, config.site());
        return letters.add(connection, UuidCreator.getTimeOrderedEpoch(), organization, address, draft, now);
    }
}

package org.harvestlink.notices.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Page;
import org.harvestlink.http.PageRequest;
import org.harvestlink.notices.Own;

/** Shows an organization the letters that were written to it, and whether they were sent. */
@ApplicationScoped
public class LetterDesk {

    private final LetterRepository letters;
    private final Reads reads;
    private final Own own;

    LetterDesk(LetterRepository letters, Reads reads, Own own) {
        this.letters = letters;
        this.reads = reads;
        this.own = own;
    }

    /** @throws org.harvestlink.http.Problem 404 when they are somebody else's */
    public Uni<Page<OwnLetterView>> list(UUID organization, PageRequest page) {
        return reads.on(Actor.of(own.caller(organization)), connection -> letters.of(connection, organization, page))
                .map(rows -> Page.of(rows, page.limit, row -> row.id().toString(), row -> row));
    }
}

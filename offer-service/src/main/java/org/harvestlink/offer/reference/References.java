package org.harvestlink.offer.reference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells which codes of the market exist. */
@ApplicationScoped
public class References {

    private final ReferenceRepository repository;

    References(ReferenceRepository repository) {
        this.repository = repository;
    }

    /** Which of these codes exist; within a session. */
    public Uni<Known> known(List<Mention> mentions) {
        return repository
                .known(mentions.stream().map(Mention::code).distinct().toList())
                .map(Known::new);
    }

    /** Every code that exists with its names. */
    public Uni<List<ReferenceEntry>> all() {
        return repository.all();
    }
}

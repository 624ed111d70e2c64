package org.harvestlink.offer.reference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.harvestlink.http.Violation;

/** Tells which codes of the market exist. */
@ApplicationScoped
public class References {

    private final ReferenceRepository repository;

    References(ReferenceRepository repository) {
        this.repository = repository;
    }

    /** A violation for each mention whose code does not exist, in the order of the mentions; within a session. */
    public Uni<List<Violation>> unknown(List<Mention> mentions) {
        return repository.known(mentions.stream().map(Mention::code).toList()).map(known -> mentions.stream()
                .filter(mention -> !known.contains(mention.kind() + "/" + mention.code()))
                .map(Mention::unknown)
                .toList());
    }
}

package org.harvestlink.catalog.certificate;

import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other features ask of the certificates. */
@ApplicationScoped
public class Certificates {

    private final CertificateRepository repository;

    Certificates(CertificateRepository repository) {
        this.repository = repository;
    }

    /** The certificates of a cooperative that have not been revoked, in the order in which they were entered. */
    public Uni<List<Certificate>> standingOf(UUID cooperativeId) {
        return repository.list("cooperativeId = ?1 and revokedAt is null", Sort.by("id"), cooperativeId);
    }
}

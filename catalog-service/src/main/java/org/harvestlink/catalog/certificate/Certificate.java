package org.harvestlink.catalog.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.contract.Certification;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;

/** A certificate of a whole cooperative or of one of its areas. Revoking it is all that can change. */
@Entity
public class Certificate {

    @Id
    private UUID id;

    private UUID cooperativeId;
    private String scheme;
    private String number;
    private String body;
    private UUID growingAreaId;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant revokedAt;
    private long version;

    protected Certificate() {}

    static Certificate enter(UUID id, UUID cooperativeId, String number, NewCertificate told) {
        Certificate certificate = new Certificate();
        certificate.id = id;
        certificate.cooperativeId = cooperativeId;
        certificate.scheme = told.scheme();
        certificate.number = number;
        certificate.body = told.body().strip();
        certificate.growingAreaId = told.growingAreaId();
        certificate.validFrom = told.validFrom();
        certificate.validTo = told.validTo();
        certificate.version = 1;
        return certificate;
    }

    /** @throws Problem 409 when it is revoked already */
    void revoke(Instant at) {
        if (revokedAt != null) {
            throw Problem.of(
                    ProblemType.CONFLICT, "Chứng nhận này đã được thu hồi.", "The certificate is revoked already.");
        }
        revokedAt = at;
        version++;
    }

    public boolean covers(UUID area) {
        return growingAreaId == null || growingAreaId.equals(area);
    }

    public Certification certification() {
        return new Certification(scheme, validFrom, validTo);
    }

    UUID id() {
        return id;
    }

    UUID cooperativeId() {
        return cooperativeId;
    }

    long version() {
        return version;
    }

    CertificateView view(ReferenceBook book, Language language) {
        return new CertificateView(
                id,
                cooperativeId,
                scheme,
                number,
                body,
                growingAreaId,
                validFrom,
                validTo,
                revokedAt,
                CertificateNumber.warnings(book.scheme(scheme).orElse(null), number, language),
                version);
    }
}

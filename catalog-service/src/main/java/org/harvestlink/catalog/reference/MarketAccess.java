package org.harvestlink.catalog.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of the market access table. */
@Entity
@Immutable
class MarketAccess {

    @Id
    private String code;

    private String crop;
    private String market;

    @Enumerated(EnumType.STRING)
    private Access access;

    private String conditionsVi;
    private String conditionsEn;
    private String since;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private String confidence;
    private LocalDate asOf;
    private boolean edited;
    private long version;

    protected MarketAccess() {}

    AccessRule rule() {
        return new AccessRule(crop, market, access, validFrom, validTo);
    }

    MarketAccessView view() {
        return new MarketAccessView(
                code,
                crop,
                market,
                access,
                new Name(conditionsVi, conditionsEn),
                since,
                validFrom,
                validTo,
                source,
                confidence,
                asOf,
                edited,
                version);
    }
}

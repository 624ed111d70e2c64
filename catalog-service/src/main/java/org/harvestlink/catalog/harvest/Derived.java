package org.harvestlink.catalog.harvest;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * All of a harvest that follows from other things: from the cooperative, its area, its facilities and certificates and the
 * access rules. It is written anew whenever one of these changes.
 *
 * @param district GSO code of the former district
 */
@Embeddable
record Derived(
        String cooperativeName,
        String areaCode,
        String communeCode,
        String district,
        @JdbcTypeCode(SqlTypes.JSON) Clearances clearances) {}

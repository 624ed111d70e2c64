package org.harvestlink.catalog.area;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.harvestlink.catalog.reference.Commune;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.catalog.standing.CodeFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a cooperative declares of a growing area and may correct. */
@Embeddable
record AreaFacts(
        String code,
        BigDecimal hectares,
        long expectedYieldKgPerHa,
        String communeCode,
        String district,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> markets) {

    /** @throws org.harvestlink.http.Problem 400 when commune, district or a market are unknown */
    static AreaFacts of(NewGrowingArea told, ReferenceBook book) {
        Commune commune = book.requireCommune("communeCode", told.communeCode());
        List<String> markets = told.markets() == null
                ? List.of()
                : told.markets().stream().distinct().sorted().toList();
        book.requireMarkets("markets", markets);
        return new AreaFacts(
                CodeFormat.written(told.code()),
                told.hectares().stripTrailingZeros(),
                told.expectedYieldKgPerHa(),
                commune.code(),
                book.districtOf(commune, "district", told.district()).code(),
                markets);
    }
}

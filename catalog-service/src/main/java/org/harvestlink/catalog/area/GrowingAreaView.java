package org.harvestlink.catalog.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.catalog.standing.StatusChange;
import org.harvestlink.catalog.standing.Warning;

/**
 * A growing area as its cooperative and the organizers see it.
 *
 * @param district name of the former district, such as Yên Châu
 * @param statusHistory the oldest first
 * @param warnings what looks odd about it
 */
record GrowingAreaView(
        UUID id,
        UUID cooperativeId,
        String crop,
        String code,
        BigDecimal hectares,
        long expectedYieldKgPerHa,
        String communeCode,
        String district,
        List<String> markets,
        CodeStatus status,
        List<StatusChange> statusHistory,
        List<Warning> warnings,
        long version) {}

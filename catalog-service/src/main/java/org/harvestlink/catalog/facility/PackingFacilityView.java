package org.harvestlink.catalog.facility;

import java.util.List;
import java.util.UUID;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.catalog.standing.StatusChange;
import org.harvestlink.catalog.standing.Warning;

/**
 * A packing facility as its cooperative and the organizers see it.
 *
 * @param statusHistory the oldest first
 * @param warnings what looks odd about it
 */
record PackingFacilityView(
        UUID id,
        UUID cooperativeId,
        String code,
        String name,
        List<String> markets,
        CodeStatus status,
        List<StatusChange> statusHistory,
        List<Warning> warnings,
        long version) {}

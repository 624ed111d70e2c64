package org.harvestlink.matching.position;

/** What the statements that change positions share. */
public final class PositionSql {

    /** The body of {@code position.changed}, in the wire form of the contract's {@code PositionState}. */
    public static final String STATE = """
            jsonb_build_object(
              'id', id, 'kind', kind, 'ownerId', owner_id, 'crop', crop, 'quantityKg', quantity_kg,
              'openKg', open_kg, 'heldKg', held_kg, 'agreedKg', agreed_kg, 'deliveredKg', delivered_kg,
              'shortfallKg', shortfall_kg, 'version', version)
            """;

    private PositionSql() {}
}

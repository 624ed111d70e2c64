package org.harvestlink.contract;

/**
 * The whole state of one entity as it stands after an event. Because it is whole and numbered, a consumer keeps the
 * highest {@link #version()} it has seen of each entity and needs no order between entities.
 */
public sealed interface EventBody
        permits HarvestState,
                OrderState,
                MatchState,
                PositionState,
                AgendaState,
                CropState,
                MarketState,
                SchemeState,
                DestinationState {

    /** The id of the entity within its kind: a UUIDv7 for what people make, a code for reference data. */
    String entityId();

    /** What chooses the partition: the crop's code, the trade week, or the kind of reference data. */
    String partitionKey();

    /** Counts the entity's states from 1 upwards. */
    long version();

    /** The Kafka message key, {@code CROP/entity-id}. */
    default String messageKey() {
        return partitionKey() + "/" + entityId();
    }
}

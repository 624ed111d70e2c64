package org.harvestlink.contract;

/**
 * The topics of the market. Each is compacted by its key, mostly {@code CROP/entity-id}, so that the newest state of every
 * entity can always be read again from the beginning.
 */
public enum Topic {
    HARVESTS("harvests"),
    ORDERS("orders"),
    MATCHES("matches"),
    POSITIONS("positions"),
    AGENDAS("agendas"),
    REFERENCE("reference");

    private final String name;

    Topic(String name) {
        this.name = name;
    }

    /** The topic's name on the broker; a service's dead letters go to this name with {@code -dead-letters} behind it. */
    public String topicName() {
        return name;
    }
}

package org.harvestlink.gateway.routing;

/** The services behind the gateway. */
public enum Upstream {
    CATALOG("catalog-service"),
    OFFERS("offer-service"),
    MATCHING("matching-service");

    private final String processName;

    Upstream(String processName) {
        this.processName = processName;
    }

    /** The name by which operators know it. */
    public String processName() {
        return processName;
    }
}

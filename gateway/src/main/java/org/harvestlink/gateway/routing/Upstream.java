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

    /**
     * The name by which operators know one of its instances.
     *
     * @param instance 1 for the first, which has the service's own name
     */
    public String processName(int instance) {
        return instance == 1 ? processName : processName + "-" + instance;
    }
}

package org.harvestlink.faults.plan;

import java.util.List;

/** The ways in which something is harmed, each with what it may strike. */
public enum Harm {
    /** SIGKILL, without a chance to tidy up. */
    KILL(true, "postgres", "kafka", "keycloak", "catalog-service", "offer-service", "matching-service", "gateway"),
    /** SIGSTOP for some seconds: alive, silent, and unaware of it afterwards. */
    FREEZE(true, "postgres", "kafka", "keycloak", "catalog-service", "offer-service", "matching-service", "gateway"),
    /** An orderly stop; the supervisor starts it again. */
    RESTART(true, "postgres", "kafka"),
    /** Every connection between the clients and the gateway is reset. */
    CUT_CLIENTS(false, "clients", "clients"),
    /** Half of the connections between the services and PostgreSQL end, whatever they are in the middle of. */
    CUT_DATABASE(false, "postgres", "postgres");

    private final boolean process;
    private final List<String> targets;

    Harm(boolean process, String... targets) {
        this.process = process;
        this.targets = List.of(targets);
    }

    /** Whether it strikes a process as a whole. */
    public boolean ofProcess() {
        return process;
    }

    /** What it may strike; named twice when it is to come twice as often. */
    public List<String> targets() {
        return targets;
    }
}

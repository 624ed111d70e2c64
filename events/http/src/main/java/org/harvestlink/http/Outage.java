package org.harvestlink.http;

/** Knows a kind of failure that means that something a service stands on is away, and that asking again will help. */
@FunctionalInterface
public interface Outage {

    /** Whether this failure, without its causes, is of that kind. */
    boolean explains(Throwable failure);
}

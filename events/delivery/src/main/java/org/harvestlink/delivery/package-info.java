/**
 * How events travel: written with their cause into the outbox, relayed to Kafka at least once, taken in exactly once by
 * way of the inbox, and laid aside as dead letters with the reason when they can't be understood.
 */
package org.harvestlink.delivery;

/** Kafka on this machine: one KRaft node that is broker and controller, with the market's topics. */
package org.harvestlink.local.kafka;

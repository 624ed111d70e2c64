/** What the tests of every service share: a real PostgreSQL and Kafka, signed tokens, and events from elsewhere. */
package org.harvestlink.delivery.testing;

/** What the services' own tests stand on: a real PostgreSQL and a real Kafka, empty, on free ports. */
package org.harvestlink.local.test;

/** What the gateway stands between, as real servers on the loopback: a realm that signs tokens, and the services. */
package org.harvestlink.gateway.surroundings;

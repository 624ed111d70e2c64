/** How much one caller may ask: bytes of a body, an address and headers, requests a second, and live streams at once. */
package org.harvestlink.gateway.limit;

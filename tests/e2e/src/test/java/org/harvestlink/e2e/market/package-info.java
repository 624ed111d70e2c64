/** Clients of the public API: parties with real tokens, their requests and their live streams. */
package org.harvestlink.e2e.market;

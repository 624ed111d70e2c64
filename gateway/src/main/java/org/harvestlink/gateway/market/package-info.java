/** Pages of the market that are written on the server, so that anybody can read, share and print them without scripts. */
package org.harvestlink.gateway.market;

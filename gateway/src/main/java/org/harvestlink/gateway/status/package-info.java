/** Which parts are up, for people who look at the front page. */
package org.harvestlink.gateway.status;

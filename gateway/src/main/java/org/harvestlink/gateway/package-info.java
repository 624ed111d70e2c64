/** The one door: login, session, routing, limits and the page in front of the services; it holds no business rule and no data. */
package org.harvestlink.gateway;

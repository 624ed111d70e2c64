/** Sends each request to the service that owns its path, and the service's answer back. */
package org.harvestlink.gateway.routing;

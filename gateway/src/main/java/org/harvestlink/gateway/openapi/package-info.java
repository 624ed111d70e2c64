/** The one document that describes the whole public API, merged from what each service says of itself. */
package org.harvestlink.gateway.openapi;

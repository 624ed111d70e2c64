/** The status page, the API browser, and the headers that keep every page in its place. */
package org.harvestlink.gateway.page;

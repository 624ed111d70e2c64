/** Who is calling: a browser by its session, an API client by its bearer token, or nobody. */
package org.harvestlink.gateway.login;

/** Keycloak on this machine, with the realm and the logins of the local stack. */
package org.harvestlink.local.keycloak;

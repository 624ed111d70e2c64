/** Harvestlink's public API, as any client uses it: logins, tokens, requests that are safe to repeat. */
package org.harvestlink.local.market;

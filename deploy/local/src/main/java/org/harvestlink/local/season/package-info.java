/** The organizations of the local logins and a simulated season, both told to the market through its public API. */
package org.harvestlink.local.season;

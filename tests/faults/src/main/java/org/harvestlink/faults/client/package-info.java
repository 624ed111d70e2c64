/** The parties of the market as programs: what they do, what they follow, and what they look for in every answer. */
package org.harvestlink.faults.client;

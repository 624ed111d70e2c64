/** How much the whole market takes, from the gateway to the live feed, beside a database that is given the same rows in the same run. */
package org.harvestlink.benchmarks.market;

/** Doing the harm: to processes, to connections, and knowing when the market has recovered from it. */
package org.harvestlink.faults.injection;

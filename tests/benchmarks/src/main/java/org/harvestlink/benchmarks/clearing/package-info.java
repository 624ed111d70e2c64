/** The clearing of instance files, measured beside the solvers of others. */
package org.harvestlink.benchmarks.clearing;

/** What measurements are made of. */
package org.harvestlink.benchmarks.measure;

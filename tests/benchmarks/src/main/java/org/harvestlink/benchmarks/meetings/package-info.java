/** The scheduler of meetings, from file to file and beside its peer. */
package org.harvestlink.benchmarks.meetings;

/** Deliberately wrong variants of the services, and whether the referee sees each: a proof that it has eyes. */
package org.harvestlink.faults.mutant;

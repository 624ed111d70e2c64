/** Which faults come in which order: a pure function of a seed. */
package org.harvestlink.faults.plan;

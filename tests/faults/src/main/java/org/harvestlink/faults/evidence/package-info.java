/** What is left when the market is at rest: values for the verdicts, and nothing else. */
package org.harvestlink.faults.evidence;

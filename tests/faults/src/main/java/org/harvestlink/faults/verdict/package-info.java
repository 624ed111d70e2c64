/** What must hold, each promise a pure class that says where it was broken. */
package org.harvestlink.faults.verdict;

/** The stack as a whole: its ports, its data directory, its parts and the order of their starts. */
package org.harvestlink.local.stack;

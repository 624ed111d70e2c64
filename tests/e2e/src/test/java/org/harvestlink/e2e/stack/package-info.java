/** The stack under test: {@code ./harvestlink up} as a child process, its ports, its databases and its processes. */
package org.harvestlink.e2e.stack;

/** The commands of {@code ./harvestlink}. */
package org.harvestlink.local.command;

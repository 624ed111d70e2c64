/** Harvestlink on one machine: the whole stack as child processes of one launcher, without containers. */
package org.harvestlink.local;

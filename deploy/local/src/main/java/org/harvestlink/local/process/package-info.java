/** Child processes: how one is started, watched, stopped, and never left behind. */
package org.harvestlink.local.process;

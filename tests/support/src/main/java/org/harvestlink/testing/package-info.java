/** What the tests of the whole market share: harm that is done to its processes and connections, and what operators read of it. */
package org.harvestlink.testing;

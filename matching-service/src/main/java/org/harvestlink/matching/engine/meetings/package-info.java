/** Who meets whom in which slot of a trade week: as few idle gaps as can be found, fair to everybody. */
package org.harvestlink.matching.engine.meetings;

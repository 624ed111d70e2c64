/** The live feed: each party's own matches and positions as they change, over server-sent events. */
package org.harvestlink.matching.live;

/** Which harvests could take the place of one that is short. */
package org.harvestlink.matching.replacement;

/** The cooperatives and their profiles. */
package org.harvestlink.catalog.cooperative;

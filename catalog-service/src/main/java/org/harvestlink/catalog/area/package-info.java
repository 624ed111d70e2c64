/** Growing areas: one crop on one area under one planting area code. */
package org.harvestlink.catalog.area;

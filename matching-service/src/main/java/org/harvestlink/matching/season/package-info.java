/** The season in sums: what is harvested and wanted by crop and week, and where the matched kilograms go. */
package org.harvestlink.matching.season;

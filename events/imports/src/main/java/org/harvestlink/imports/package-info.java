/** Spreadsheets in and out of our APIs: previews row by row, files that go back corrected, batches of rows, and exports. */
package org.harvestlink.imports;

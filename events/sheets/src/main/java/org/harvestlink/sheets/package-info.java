/** What people keep in spreadsheets, read as they mean it: files as rows, columns as fields, cells as values with an echo or a question. */
package org.harvestlink.sheets;

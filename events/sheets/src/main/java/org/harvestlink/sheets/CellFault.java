package org.harvestlink.sheets;

import java.util.List;

/**
 * What is wrong with a cell, or to be asked about it.
 *
 * @param row the row's number in the file, from 1
 * @param column its letter, null when the file has no column for the field
 * @param field its path in the API's JSON
 * @param value what stands in the cell, empty for nothing
 * @param choices what may have been meant, for a question
 */
public record CellFault(
        int row,
        String column,
        String field,
        String value,
        Text message,
        Severity severity,
        List<Reading.Choice> choices) {

    /** Whether it has to be written anew, or only chosen. */
    public enum Severity {
        ERROR,
        QUESTION
    }
}

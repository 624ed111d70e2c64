package org.harvestlink.imports;

import java.util.List;
import org.harvestlink.http.Violation;
import org.harvestlink.sheets.Field;

/**
 * What a service takes in from the rows of one sheet. It knows all that rows may name and is asked about the rows in their
 * order, so it can count what they need together.
 *
 * @param <T> what a row makes, as the API's POST takes it
 */
public interface Importing<T> {

    /** What columns may tell, in the order in which a row is read. */
    List<Field> fields();

    Class<T> type();

    /** What the POST of this would be refused for, beyond the form of its fields; what is missing may be null. */
    List<Violation> violations(T row);
}

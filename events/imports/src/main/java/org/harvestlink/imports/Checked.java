package org.harvestlink.imports;

import java.util.List;
import java.util.Map;
import org.harvestlink.sheets.CellFault;
import org.harvestlink.sheets.Text;

/**
 * A row of a sheet, read and held against the rules.
 *
 * @param reading as the POST would take it, as far as it was understood
 * @param echoes how its cells were understood, by the paths of their fields
 * @param faults empty when it can be posted as it is
 */
record Checked(int row, Map<String, Object> reading, Map<String, Text> echoes, List<CellFault> faults) {

    boolean isGood() {
        return faults.isEmpty();
    }

    /** Whether nothing but an answer is missing. */
    boolean isAsked() {
        return !isGood() && faults.stream().allMatch(fault -> fault.severity() == CellFault.Severity.QUESTION);
    }
}

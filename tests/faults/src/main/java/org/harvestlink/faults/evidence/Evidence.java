package org.harvestlink.faults.evidence;

import java.util.List;
import java.util.Map;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Write;

/**
 * Everything that verdicts are given on.
 *
 * @param goods every harvest and order of this run, as its owner is shown it
 * @param deals every match of them
 * @param told each login's live feed from the beginning of the run, in the order of arrival
 * @param writes the ledger
 * @param repeats what accepted writes were answered when they were sent once more at the end, by their number
 */
public record Evidence(
        List<Goods> goods,
        List<Deal> deals,
        Map<String, List<Told>> told,
        List<Write> writes,
        Map<Integer, Attempt> repeats) {

    /** Of a run that was ended before its end. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), Map.of(), List.of(), Map.of());
}

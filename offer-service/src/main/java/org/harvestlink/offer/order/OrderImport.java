package org.harvestlink.offer.order;

import java.util.List;
import org.harvestlink.http.Violation;
import org.harvestlink.imports.Importing;
import org.harvestlink.offer.reference.Known;
import org.harvestlink.offer.reference.ReferenceEntry;
import org.harvestlink.sheets.Days;
import org.harvestlink.sheets.Field;

/** Orders from a sheet. */
final class OrderImport implements Importing<NewOrder> {

    private final List<Field> fields;
    private final Known known;
    private final OrderRules rules;

    OrderImport(List<ReferenceEntry> reference, Days days, OrderRules rules) {
        this.fields = OrderFields.all(reference, days);
        this.known = Known.of(reference);
        this.rules = rules;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public Class<NewOrder> type() {
        return NewOrder.class;
    }

    @Override
    public List<Violation> violations(NewOrder wanted) {
        return rules.violations(wanted, known);
    }
}

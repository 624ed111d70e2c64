package org.harvestlink.catalog.reference;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import org.harvestlink.contract.MarketState;

/** A market: ISO 3166-1 alpha-2 code, {@code EU} for the European Union, {@code VN} for the domestic one. */
public record Market(
        String code, Name name, String source, String confidence, LocalDate asOf, boolean edited, long version)
        implements ReferenceItem {

    /** The domestic market, for which no export code is needed. */
    public static final String DOMESTIC = "VN";

    static Market of(Row row) {
        return new Market(
                row.getString("code"),
                ReferenceReader.name(row),
                row.getString("source"),
                row.getString("confidence"),
                row.getLocalDate("as_of"),
                row.getBoolean("edited"),
                row.getLong("version"));
    }

    MarketState state() {
        return new MarketState(code, name.vi(), name.en(), version);
    }
}

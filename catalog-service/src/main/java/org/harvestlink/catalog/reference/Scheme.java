package org.harvestlink.catalog.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import org.harvestlink.contract.SchemeState;

/**
 * A certification scheme.
 *
 * @param numberFormat a regular expression that most certificate numbers follow, null when there is none
 * @param validityMonths the usual life of a certificate, null when unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scheme(
        String code,
        Name name,
        String standard,
        String issuer,
        String numberFormat,
        String numberExample,
        Integer validityMonths,
        String validityNote,
        String scope,
        String note,
        String source,
        String confidence,
        LocalDate asOf,
        boolean edited,
        long version)
        implements ReferenceItem {

    static Scheme of(Row row) {
        return new Scheme(
                row.getString("code"),
                ReferenceReader.name(row),
                row.getString("standard"),
                row.getString("issuer"),
                row.getString("number_format"),
                row.getString("number_example"),
                row.getInteger("validity_months"),
                row.getString("validity_note"),
                row.getString("scope"),
                row.getString("note"),
                row.getString("source"),
                row.getString("confidence"),
                row.getLocalDate("as_of"),
                row.getBoolean("edited"),
                row.getLong("version"));
    }

    SchemeState state() {
        return new SchemeState(code, name.vi(), name.en(), version);
    }
}

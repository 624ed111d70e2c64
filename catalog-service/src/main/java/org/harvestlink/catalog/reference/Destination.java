package org.harvestlink.catalog.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harvestlink.contract.DestinationState;

/**
 * A place that fruit is delivered to.
 *
 * @param code its id, as an order's {@code place} names it
 * @param type such as {@code border_gate} or {@code wholesale_market}
 * @param distances from each former district of Son La
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Destination(
        @JsonProperty("id") String code,
        Name name,
        String type,
        String country,
        BigDecimal latitude,
        BigDecimal longitude,
        String unlocode,
        String note,
        List<Distance> distances,
        String source,
        String confidence,
        LocalDate asOf,
        boolean edited,
        long version)
        implements ReferenceItem {

    static Destination of(Row row, List<Distance> distances) {
        return new Destination(
                row.getString("code"),
                ReferenceReader.name(row),
                row.getString("type"),
                row.getString("country"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("unlocode"),
                row.getString("note"),
                distances,
                row.getString("source"),
                row.getString("confidence"),
                row.getLocalDate("as_of"),
                row.getBoolean("edited"),
                row.getLong("version"));
    }

    DestinationState state() {
        Map<String, Integer> roadKm =
                distances.stream().collect(Collectors.toMap(Distance::district, Distance::roadKm));
        return new DestinationState(code, name.vi(), name.en(), type, country, roadKm, version);
    }
}

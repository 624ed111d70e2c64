package org.harvestlink.matching.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.WireFormat;

/** A match as it lies in the database. */
@ApplicationScoped
class MatchRow {

    static final String COLUMNS = """
            select id, harvest_id, order_id, cooperative_id, buyer_id, crop, quantity_kg, price_vnd, delivery_from,
                   delivery_to, place, status, accepted_by, hold_expires_at, shortfall_kg, delivered_kg, origin,
                   trade_week_id, reasons::text as reasons, harvest_version, order_version, version
            from match
            """;

    /** What the actor may see; $2 whether that is everything, $3 its organization. */
    static final String SEEN = "($2::boolean or $3::uuid in (cooperative_id, buyer_id))";

    private final ObjectMapper json;
    private final WireFormat wire;

    MatchRow(ObjectMapper json, WireFormat wire) {
        this.json = json;
        this.wire = wire;
    }

    Match read(Row row) {
        OffsetDateTime expires = row.getOffsetDateTime("hold_expires_at");
        return new Match(
                row.getUUID("id"),
                row.getUUID("harvest_id"),
                row.getUUID("order_id"),
                row.getUUID("cooperative_id"),
                row.getUUID("buyer_id"),
                row.getString("crop"),
                new Offer(
                        row.getLong("quantity_kg"),
                        row.getLong("price_vnd"),
                        new DayWindow(row.getLocalDate("delivery_from"), row.getLocalDate("delivery_to")),
                        row.getString("place")),
                MatchStatus.valueOf(row.getString("status")),
                Arrays.stream(row.getArrayOfStrings("accepted_by"))
                        .map(Side::valueOf)
                        .toList(),
                expires == null ? null : expires.toInstant(),
                row.getLong("shortfall_kg"),
                row.getLong("delivered_kg"),
                Origin.valueOf(row.getString("origin")),
                row.getUUID("trade_week_id"),
                List.of(wire.read(row.getString("reasons"), Reason[].class)),
                row.getLong("harvest_version"),
                row.getLong("order_version"),
                row.getLong("version"));
    }

    /** The parameters of {@link Promise#STILL} and {@link Promise#PROPOSE}. */
    Tuple still(Transition step) {
        return Tuple.from(parameters(step));
    }

    /** The parameters of {@link Promise#MOVING}. */
    Tuple moving(Transition step) {
        List<Object> parameters = parameters(step);
        KilogramMove move = step.move();
        parameters.addAll(
                List.of(move.openKg(), move.heldKg(), move.agreedKg(), move.deliveredKg(), Ids.next(), Ids.next()));
        return Tuple.from(parameters);
    }

    private List<Object> parameters(Transition step) {
        Match match = step.after();
        Offer offer = match.offer();
        return new ArrayList<>(Arrays.asList(
                match.id(),
                match.harvestId(),
                match.orderId(),
                step.versionBefore(),
                match.cooperativeId(),
                match.buyerId(),
                match.crop(),
                offer.quantityKg(),
                offer.priceVndPerKg(),
                offer.days().from(),
                offer.days().to(),
                offer.place(),
                match.status().name(),
                match.acceptedBy().stream().map(Side::name).toArray(String[]::new),
                utc(match.holdExpiresAt()),
                match.origin().name(),
                match.tradeWeekId(),
                write(match.reasons()),
                match.harvestVersion(),
                match.orderVersion(),
                match.version(),
                match.shortfallKg(),
                match.deliveredKg(),
                step.step().name(),
                utc(step.at()),
                step.by(),
                step.reason(),
                Ids.next(),
                EventType.of(match.status()).typeName(),
                wire.json(match.state()),
                step.asksForSearch()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private String write(List<Reason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

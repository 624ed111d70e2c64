package org.harvestlink.matching.tradeweek;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Language;
import org.harvestlink.http.RequestLanguage;
import org.harvestlink.http.Role;

/** What an event came to, for its organizer. */
@Path("/api/trade-weeks/{week}/outcomes")
@Tag(name = "Trade weeks")
@RolesAllowed(Role.ORGANIZER)
public class AccountResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_PARTICIPANTS = 10_000;
    private static final String DEALS = """
            select match.cooperative_id, match.buyer_id, match.crop, orders.listing ->> 'market' as market, match.status,
                   match.quantity_kg, match.price_vnd, coalesce(match.delivered_kg, 0) as delivered_kg
            from match join position orders on orders.id = match.order_id
            where match.status in ('AGREED', 'DELIVERED')
              and match.id in (select unnest(match_ids) from trade_week_meeting where trade_week_id = $1)
            order by match.id
            """;

    private final TradeWeekService weeks;
    private final ParticipantRepository participants;
    private final MeetingRepository meetings;
    private final Reads reads;
    private final Callers callers;
    private final RequestLanguage language;

    AccountResource(
            TradeWeekService weeks,
            ParticipantRepository participants,
            MeetingRepository meetings,
            Reads reads,
            Callers callers,
            RequestLanguage language) {
        this.weeks = weeks;
        this.participants = participants;
        this.meetings = meetings;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XLSX})
    @Operation(summary = "Invited, met, memoranda, agreed, delivered: by crop, market and party; also as a workbook")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Account.class)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> get(@PathParam("week") UUID week, @Context HttpHeaders headers) {
        Language reader = language.current();
        boolean workbook = Wanted.isAskedFor(XLSX, headers);
        return account(callers.current(), week)
                .map(account -> workbook
                        ? Response.ok(AccountWorkbook.of(account, reader), XLSX)
                                .header("Content-Disposition", "attachment; filename=\"trade-week.xlsx\"")
                        : Response.ok(account, MediaType.APPLICATION_JSON))
                .map(Response.ResponseBuilder::build);
    }

    private Uni<Account> account(Caller caller, UUID weekId) {
        return reads.on(Actor.of(caller), connection -> weeks.own(connection, caller, weekId)
                .chain(week -> participants.list(connection, weekId, null, MOST_PARTICIPANTS))
                .chain(all -> meetings.list(connection, weekId)
                        .chain(planned -> deals(connection, weekId).map(deals -> Account.of(all, planned, deals)))));
    }

    private static Uni<List<Account.Deal>> deals(ActingConnection connection, UUID weekId) {
        return connection.preparedQuery(DEALS).execute(Tuple.of(weekId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(AccountResource::deal)
                .toList());
    }

    private static Account.Deal deal(Row row) {
        return new Account.Deal(
                row.getUUID("cooperative_id"),
                row.getUUID("buyer_id"),
                row.getString("crop"),
                row.getString("market"),
                MatchStatus.valueOf(row.getString("status")),
                row.getLong("quantity_kg"),
                row.getLong("price_vnd"),
                row.getLong("delivered_kg"));
    }
}

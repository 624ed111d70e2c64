package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;

/** What a party looks at: its own, the market, and now and then what is not its to see. */
final class Reader {

    private final World world;
    private final Drafts drafts;
    private final Wire wire;
    private final Watch watch;

    Reader(World world, Drafts drafts, Wire wire, Watch watch) {
        this.world = world;
        this.drafts = drafts;
        this.wire = wire;
        this.watch = watch;
    }

    /** Reads one thing as that party. */
    void read(Party party) {
        switch (party.random().nextInt(8)) {
            case 0 -> look(party, "/api/harvests?limit=20&crop=" + party.oneOf(Drafts.crops()));
            case 1 -> look(party, "/api/demand?limit=20&crop=" + party.oneOf(Drafts.crops()));
            case 2 -> matches(party, look(party, "/api/matches?limit=30"));
            case 3 -> own(party);
            case 4 -> strangersMatch(party);
            case 5 -> strangersOrder(party);
            default -> match(party);
        }
    }

    private Attempt look(Party party, String path) {
        return wire.send(party.login(), Call.get(path));
    }

    private void matches(Party party, Attempt answer) {
        if (answer.accepted()) {
            drafts.read(answer.text())
                    .path("items")
                    .forEach(match -> watch.party(party.login(), party.name() + " GET /api/matches", match));
        }
    }

    private void own(Party party) {
        if (party.isOrganizer()) {
            look(party, "/api/orders?limit=20");
        } else {
            look(party, party.isCooperative() ? "/api/harvests?mine=true&limit=20" : "/api/orders?limit=20");
        }
    }

    private void match(Party party) {
        JsonNode match = party.match(any -> true);
        if (match == null) {
            return;
        }
        String id = match.path("id").asText();
        long floor = watch.newest(id);
        Attempt answer = look(party, "/api/matches/" + id);
        if (answer.accepted()) {
            JsonNode now = drafts.read(answer.text());
            watch.version(party.name() + " GET /api/matches/" + id, now, floor);
            watch.party(party.login(), party.name() + " GET /api/matches/" + id, now);
        }
    }

    private void strangersMatch(Party party) {
        List<JsonNode> others = world.matchesOfOthers(party);
        if (!party.isOrganizer() && !others.isEmpty()) {
            String id = party.oneOf(others).path("id").asText();
            matches(
                    party,
                    look(
                            party,
                            "/api/matches?limit=30&harvestId="
                                    + party.oneOf(others).path("harvestId").asText()));
            forbidden(party, look(party, "/api/matches/" + id), id);
        }
    }

    private void strangersOrder(Party party) {
        List<Listing> others = world.ordersOfOthers(party);
        if (!party.isOrganizer() && !others.isEmpty()) {
            Listing order = party.oneOf(others);
            forbidden(party, look(party, order.path()), order.id());
        }
    }

    private void forbidden(Party party, Attempt answer, String id) {
        if (answer.accepted()) {
            watch.leak(party.name() + " reads " + id + " of others: " + answer.text());
        }
    }
}

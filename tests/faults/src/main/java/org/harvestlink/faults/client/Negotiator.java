package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Kind;

/** What a party makes of the matches that its live feed tells it of. */
final class Negotiator {

    private static final double OUT_OF_TURN = 0.08;

    private final World world;
    private final Drafts drafts;
    private final Desk desk;

    Negotiator(World world, Drafts drafts, Desk desk) {
        this.world = world;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** Takes one of its matches a step further, if there is one that it can; rather one that has come far. */
    void answer(Party party) {
        JsonNode match =
                party.chance(0.5) ? party.match(it -> inPlay(it) && !is(it, "PROPOSED") && isTurnOf(party, it)) : null;
        if (match == null) {
            match = party.match(it -> inPlay(it) && isTurnOf(party, it));
        }
        if (match != null) {
            desk.write(party, step(party, match));
        }
    }

    private static boolean isTurnOf(Party party, JsonNode match) {
        return !held(match) || !party.hasAccepted(match) || party.chance(0.1);
    }

    /** Both sides of a match act on it in the same moment. */
    void duel(Party party) {
        JsonNode match = party.match(Negotiator::inPlay);
        if (match == null) {
            return;
        }
        Party other = party.isCooperative() ? world.buyer(match) : world.cooperative(match);
        desk.race(party, step(party, match), other, step(party, match));
    }

    /** One side acts on two matches of the same harvest or order in the same moment: both want its kilograms. */
    void rush(Party party) {
        JsonNode one = party.match(it -> inPlay(it) && !is(it, "PROPOSED"));
        if (one == null) {
            return;
        }
        String goods = party.isCooperative() ? "harvestId" : "orderId";
        JsonNode other =
                party.match(it -> inPlay(it) && it != one && it.path(goods).equals(one.path(goods)));
        if (other != null) {
            desk.race(party, step(party, one), party, step(party, other));
        }
    }

    private static boolean inPlay(JsonNode match) {
        return held(match) || is(match, "PROPOSED") || is(match, "AGREED");
    }

    private static boolean held(JsonNode match) {
        return is(match, "HELD");
    }

    private static boolean is(JsonNode match, String status) {
        return match.path("status").asText().equals(status);
    }

    /** Something to do with the match as it is told; by the dice of {@code party}, whoever then does it. */
    private Call step(Party party, JsonNode match) {
        // Now and then it is what the match does not allow, and is to be refused.
        boolean agreed = is(match, "AGREED") != party.chance(OUT_OF_TURN);
        int dice = party.random().nextInt(100);
        if (agreed) {
            return dice < 55
                    ? call(party, match, Kind.DELIVER, "delivery", dice < 25 ? null : drafts.weighed(party, match))
                    : call(party, match, Kind.CANCEL, "cancellation", drafts.because(match));
        }
        if (dice < 55) {
            return call(party, match, Kind.ACCEPT, "acceptance", null);
        }
        return dice < 80
                ? call(party, match, Kind.COUNTER, "counter-offer", drafts.counter(match, party.between(30, 600)))
                : call(party, match, Kind.REFUSE, "refusal", drafts.because(match));
    }

    private static Call call(Party party, JsonNode match, Kind kind, String verb, ObjectNode body) {
        String path = "/api/matches/" + match.path("id").asText() + "/" + verb;
        return Call.post(kind, path, Trader.key(party), body == null ? null : body.toString());
    }
}

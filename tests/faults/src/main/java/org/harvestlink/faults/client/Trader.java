package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Kind;

/** What a party does next, by its dice: one deed at a time. */
final class Trader {

    private static final int FEW = 2;
    private static final int MANY = 4;

    private final World world;
    private final Drafts drafts;
    private final Desk desk;
    private final Wire wire;
    private final Negotiator negotiator;

    Trader(World world, Drafts drafts, Desk desk, Wire wire, Negotiator negotiator) {
        this.world = world;
        this.drafts = drafts;
        this.desk = desk;
        this.wire = wire;
        this.negotiator = negotiator;
    }

    /** Does one thing as that party. */
    void act(Party party) {
        int dice = party.random().nextInt(100);
        int own = party.listings().size();
        if (own < FEW || (dice < 8 && own < MANY)) {
            list(party);
        } else if (dice < 20) {
            revise(party, anyOf(party));
        } else if (dice < 23) {
            withdraw(party, anyOf(party));
        } else if (dice < 26) {
            sameKeyOfTwo(party);
        } else if (dice < 40) {
            propose(party, anyOf(party));
        } else if (dice < 84) {
            negotiator.answer(party);
        } else if (dice < 92) {
            negotiator.duel(party);
        } else {
            negotiator.rush(party);
        }
    }

    private static Listing anyOf(Party party) {
        return party.oneOf(new ArrayList<>(party.listings().values()));
    }

    private void list(Party party) {
        int stall = party.random().nextInt(Drafts.STALLS);
        String key = key(party);
        ObjectNode body = drafts.listing(party, stall, key);
        post(party, stall, key, body);
    }

    private void post(Party party, int stall, String key, ObjectNode body) {
        Kind kind = party.isCooperative() ? Kind.LIST : Kind.ORDER;
        desk.write(party, Call.post(kind, party.listingsPath(), key, body.toString()))
                .ifPresent(made -> world.add(new Listing(made.path("id").asText(), party, stall, body)));
    }

    /** Two buyers whose programs happen to make up the same key for the same words: each gets an order of its own. */
    private void sameKeyOfTwo(Party party) {
        if (party.isCooperative()) {
            return;
        }
        Party other = party.oneOf(world.buyers());
        if (other == party) {
            return;
        }
        int stall = party.random().nextInt(Drafts.STALLS);
        String key = key(party);
        String body = drafts.openOrder(party, stall, key).toString();
        Call call = Call.post(Kind.ORDER, party.listingsPath(), key, body);
        desk.race(party, call, other, call);
    }

    private void propose(Party party, Listing own) {
        List<Listing> theirs = world.on(own.stall(), !own.isHarvest());
        if (theirs.isEmpty()) {
            return;
        }
        Listing other = party.oneOf(theirs);
        Listing harvest = own.isHarvest() ? own : other;
        Listing order = own.isHarvest() ? other : own;
        ObjectNode body = drafts.proposal(harvest, order, party.between(40, 500));
        desk.write(party, Call.post(Kind.PROPOSE, "/api/matches", key(party), body.toString()));
    }

    /** Shrinks it or lets it grow; sometimes twice at once, on the same version. */
    private void revise(Party party, Listing listing) {
        read(party, listing).ifPresent(now -> {
            long version = now.path("version").asLong();
            Call first = Call.put(listing.path(), version, revised(party, listing));
            if (party.chance(0.5)) {
                desk.race(party, first, party, Call.put(listing.path(), version, revised(party, listing)));
            } else {
                desk.write(party, first);
            }
        });
    }

    private static String revised(Party party, Listing listing) {
        return listing.body()
                .deepCopy()
                .put("quantityKg", party.between(150, 1_800))
                .toString();
    }

    private void withdraw(Party party, Listing listing) {
        read(party, listing)
                .ifPresent(now -> desk.write(
                        party, Call.delete(listing.path(), now.path("version").asLong())));
    }

    /** A listing of one's own as it stands; one that is off the market is forgotten. */
    private Optional<JsonNode> read(Party party, Listing listing) {
        Attempt answer = wire.send(party.login(), Call.get(listing.path()));
        if (!answer.accepted()) {
            return Optional.empty();
        }
        JsonNode now = drafts.read(answer.text());
        if (now.path("status").asText().equals("WITHDRAWN")) {
            world.remove(listing);
            return Optional.empty();
        }
        return Optional.of(now);
    }

    /** From the party's dice, so that a seed's keys are a seed's. */
    static String key(Party party) {
        return new UUID(party.random().nextLong(), party.random().nextLong()).toString();
    }
}

package org.harvestlink.faults.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.ledger.Kind;
import org.harvestlink.faults.ledger.Write;

/** Every key has one effect, and every effect has a key: neither a listing nor a step is there twice, or without having been asked for. */
public final class Keys {

    private Keys() {}

    /** The keys and effects of which that is not so. */
    public static List<String> broken(Evidence evidence) {
        List<String> broken = new ArrayList<>();
        listings(evidence, broken);
        steps(evidence, broken);
        return broken;
    }

    /** A listing's note ends with the key that it was made by. */
    private static void listings(Evidence evidence, List<String> broken) {
        Map<String, List<Goods>> made = new HashMap<>();
        for (Goods it : evidence.goods()) {
            String key = it.note().substring(it.note().lastIndexOf(' ') + 1);
            made.computeIfAbsent(it.owner() + " " + key, first -> new ArrayList<>())
                    .add(it);
        }
        for (Write write : evidence.writes()) {
            if (write.kind().makesListing()) {
                List<Goods> effects =
                        made.getOrDefault(write.login() + " " + write.call().key(), List.of());
                int wanted = write.accepted().isPresent() ? 1 : 0;
                if (effects.size() != wanted) {
                    broken.add(write + " has " + effects.size() + " effects, not " + wanted + ": " + effects);
                }
            }
        }
    }

    private static void steps(Evidence evidence, List<String> broken) {
        Map<String, Deal> deals = new HashMap<>();
        evidence.deals().forEach(deal -> deals.put(deal.id(), deal));
        Map<String, List<Write>> claims = new HashMap<>();
        for (Write write : evidence.writes()) {
            if (write.kind().ofMatch()) {
                write.accepted().ifPresent(answer -> {
                    JsonNode body = Answers.read(answer);
                    String id = body.path("id").asText();
                    int made = made(deals.get(id), body.path("version").asInt());
                    claims.computeIfAbsent(id + " " + made, first -> new ArrayList<>())
                            .add(write);
                });
            }
        }
        for (Deal deal : evidence.deals()) {
            for (int version = 1; version <= deal.history().size(); version++) {
                check(deal, version, claims.getOrDefault(deal.id() + " " + version, List.of()), broken);
            }
        }
    }

    /**
     * The version that a step made whose answer tells this one. When the step moves kilograms of a harvest that is short, the market
     * spreads the shortfall anew in the same transaction: then the answer tells the version after the step's.
     */
    private static int made(Deal deal, int told) {
        boolean known = deal != null && told > 1 && told <= deal.history().size();
        return known && deal.history().get(told - 1).step().equals("SHORTFALL") ? told - 1 : told;
    }

    private static void check(Deal deal, int version, List<Write> claims, List<String> broken) {
        String login = deal.login(deal.history().get(version - 1));
        // A side that accepts what it has accepted is answered with the match as it stands, whoever made it so.
        List<Write> makers = claims.stream()
                .filter(write -> write.kind() != Kind.ACCEPT || write.login().equals(login))
                .toList();
        long others =
                makers.stream().filter(write -> !write.login().equals(login)).count();
        long made = makers.stream().filter(write -> write.kind() != Kind.ACCEPT).count();
        if (login == null) {
            if (!makers.isEmpty()) {
                broken.add("the market made version " + version + " of " + deal + ", which was told to " + makers);
            }
        } else if (makers.isEmpty()) {
            broken.add("nobody was told that version " + version + " is " + login + "'s: " + deal);
        } else if (others > 0 || made > 1) {
            broken.add("version " + version + " is " + login + "'s, and was told to " + makers + ": " + deal);
        }
    }
}

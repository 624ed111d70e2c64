package org.harvestlink.matching.match;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Language;

/**
 * What one side of a table says that the two agree on: its acceptance of their matches, or an offer of other kilograms. It promises
 * what any acceptance does, and is refused like one.
 */
@ApplicationScoped
public class TableDeal {

    private final MatchService service;
    private final MatchRepository matches;

    TableDeal(MatchService service, MatchRepository matches) {
        this.service = service;
        this.matches = matches;
    }

    /** One match and the kilograms of it. */
    private record Share(UUID match, long standingKg, long kg) {}

    /**
     * A side's word.
     *
     * @param ids the matches that the two have to talk about, the oldest first
     * @param kg altogether, shared out among the matches in their order; null for as they stand
     * @return the matches that it is about; empty when none is left to agree on. Fails with a 409 problem when the kilograms or
     *     the state of a match no longer allow it
     */
    public Uni<List<UUID>> agree(ActingConnection connection, Caller side, List<UUID> ids, Long kg, Language reader) {
        return find(connection, ids)
                .map(found -> shares(found, kg))
                .call(shares -> Multi.createFrom()
                        .iterable(shares)
                        .onItem()
                        .transformToUniAndConcatenate(share -> say(connection, side, share, reader))
                        .collect()
                        .asList())
                .map(shares -> shares.stream().map(Share::match).toList());
    }

    private Uni<List<Match>> find(ActingConnection connection, List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> matches.find(connection, id))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .filter(match -> match.open() || match.status() == MatchStatus.AGREED)
                .collect()
                .asList();
    }

    /** Of more kilograms than all matches together, the last takes the rest; of fewer, the last go without. */
    private static List<Share> shares(List<Match> found, Long kg) {
        List<Share> shares = new ArrayList<>();
        long left = kg == null ? Long.MAX_VALUE : kg;
        for (int i = 0; i < found.size() && left > 0; i++) {
            Match match = found.get(i);
            long standing = match.offer().quantityKg();
            boolean takesAll = kg != null && i == found.size() - 1;
            long share = takesAll ? left : Math.min(left, standing);
            shares.add(new Share(match.id(), standing, share));
            left -= share;
        }
        return shares;
    }

    private Uni<MatchView> say(ActingConnection connection, Caller side, Share share, Language reader) {
        return share.kg() == share.standingKg()
                ? service.accept(connection, side, share.match(), null, reader)
                : service.counter(
                        connection, side, share.match(), new CounterOffer(share.kg(), null, null), null, reader);
    }
}

package org.harvestlink.matching.clearing;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.ConnectionWrites;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.reference.ReferenceBook;

/**
 * Makes proposals of a clearing's trades, some in each transaction, which also notes how far it has come: so none is lost
 * or doubled, whoever goes on with it.
 */
@ApplicationScoped
class ClearingProposals {

    private static final int BATCH = 100;

    private final Pool pool;
    private final TradeProposals proposals;
    private final ClearingRepository clearings;
    private final ReferenceBook reference;
    private final ConnectionWrites writes;

    ClearingProposals(
            Pool pool,
            TradeProposals proposals,
            ClearingRepository clearings,
            ReferenceBook reference,
            ConnectionWrites writes) {
        this.pool = pool;
        this.proposals = proposals;
        this.clearings = clearings;
        this.reference = reference;
        this.writes = writes;
    }

    /** Proposes the trades that are left; throws {@link CancellationException} when another worker does by now. */
    void make(ClearingRow clearing, UUID worker) {
        List<ProposedTrade> trades = clearing.outcome().trades();
        for (int from = clearing.proposed(); from < trades.size(); from += BATCH) {
            int to = Math.min(trades.size(), from + BATCH);
            propose(clearing, worker, trades.subList(from, to), to, ClearingStatus.PROPOSING);
        }
        propose(clearing, worker, List.of(), trades.size(), ClearingStatus.DONE);
    }

    private void propose(
            ClearingRow clearing, UUID worker, List<ProposedTrade> trades, int reached, ClearingStatus next) {
        MarketFacts facts = ClearingWork.await(reference.facts(pool));
        boolean ours = ClearingWork.await(writes.change(Actor.MARKET, connection -> proposals
                .propose(connection, trades, facts, null)
                .chain(done -> clearings.proposed(connection, clearing.id(), worker, reached, next))
                .invoke(still -> {
                    if (!still) {
                        throw new CancellationException(); // rolls back: the other worker proposes them
                    }
                })));
        assert ours;
    }
}

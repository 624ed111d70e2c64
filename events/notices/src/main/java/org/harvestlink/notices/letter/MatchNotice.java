package org.harvestlink.notices.letter;

import java.util.UUID;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.news.Kind;

/** A step of a match. */
record MatchNotice(UUID organization, Kind kind, MatchState state) implements Notice {

    @Override
    public Text subject(Names names) {
        return Terms.goods(state, names);
    }

    @Override
    public Text terms(Names names) {
        return Terms.of(state, names);
    }

    @Override
    public Text line(Side side, String site) {
        return Line.of(this, side);
    }

    /** Proposals, of which there may be many, come last: nothing is lost when they are only counted. */
    @Override
    public int rank() {
        if (kind != Kind.WAITING) {
            return 1;
        }
        return state.holdExpiresAt() != null ? 0 : 2;
    }
}

package org.harvestlink.notices.news;

import java.util.Optional;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;

/**
 * What a step of a match means to one of its sides.
 *
 * @param kind what a party can turn off
 * @param urgency how soon it should be read
 */
public record News(Kind kind, Urgency urgency) {

    /**
     * What is new to a side, empty when nothing is.
     *
     * @param before the state that the side was told of last, null when this is the first
     * @param now the state as it is, of the same match and a later version
     */
    public static Optional<News> of(MatchState before, MatchState now, Side side) {
        return switch (now.status()) {
            case PROPOSED ->
                sameOffer(before, now) ? Optional.empty() : Optional.of(new News(Kind.WAITING, Urgency.GATHERED));
            case HELD -> held(before, now, side);
            case AGREED ->
                was(before, MatchStatus.AGREED)
                        ? shortfall(before, now)
                        : Optional.of(new News(Kind.AGREEMENT, Urgency.PROMPT));
            case DELIVERED -> Optional.of(new News(Kind.DELIVERY, Urgency.PROMPT));
            case DECLINED -> ending(was(before, MatchStatus.HELD) && accepted(before, side));
            case WITHDRAWN -> ending(was(before, MatchStatus.HELD));
            case EXPIRED, CANCELLED -> ending(true);
        };
    }

    /** A hold waits for the side that has not accepted; the other one has made it itself. */
    private static Optional<News> held(MatchState before, MatchState now, Side side) {
        if (sameOffer(before, now)) {
            return shortfall(before, now);
        }
        return accepted(now, side)
                ? Optional.of(new News(Kind.WAITING, Urgency.SILENT))
                : Optional.of(new News(Kind.WAITING, Urgency.PROMPT));
    }

    private static Optional<News> shortfall(MatchState before, MatchState now) {
        return before.shortfallKg().equals(now.shortfallKg())
                ? Optional.empty()
                : Optional.of(new News(Kind.SHORTFALL, Urgency.PROMPT));
    }

    /** Who never had kilograms held for it, or has just refused, needs no letter that says so. */
    private static Optional<News> ending(boolean worthALetter) {
        return Optional.of(new News(Kind.ENDING, worthALetter ? Urgency.PROMPT : Urgency.SILENT));
    }

    private static boolean was(MatchState before, MatchStatus status) {
        return before != null && before.status() == status;
    }

    private static boolean accepted(MatchState match, Side side) {
        return match.acceptedBy().contains(side);
    }

    private static boolean sameOffer(MatchState before, MatchState now) {
        return was(before, now.status())
                && before.quantityKg() == now.quantityKg()
                && before.priceVndPerKg() == now.priceVndPerKg()
                && before.delivery().equals(now.delivery())
                && before.acceptedBy().equals(now.acceptedBy());
    }
}

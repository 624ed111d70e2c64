package org.harvestlink.matching.match;

import java.util.function.BiFunction;

/** Which kilograms a step moves, the same in both positions of a match. */
enum Flow {
    NONE("none", (standing, next) -> KilogramMove.NONE),
    HOLD("open → held: those of the offer", (standing, next) -> KilogramMove.hold(next)),
    HOLD_DIFFERENCE(
            "open → held: the difference to those held, back when it is less",
            (standing, next) -> KilogramMove.hold(next - standing)),
    RELEASE("held → open", (standing, next) -> KilogramMove.hold(-standing)),
    AGREE("held → agreed", (standing, next) -> KilogramMove.agree(standing)),
    DELIVER(
            "agreed → delivered as weighed; the difference to open, or from it",
            (standing, next) -> KilogramMove.deliver(standing, next)),
    CANCEL("agreed → open", (standing, next) -> KilogramMove.cancel(standing));

    private final String words;
    private final BiFunction<Long, Long, KilogramMove> move;

    Flow(String words, BiFunction<Long, Long, KilogramMove> move) {
        this.words = words;
        this.move = move;
    }

    /**
     * The move of one step.
     *
     * @param standingKg the kilograms of the match before it
     * @param nextKg those of the new offer, or those that were weighed
     */
    KilogramMove of(long standingKg, long nextKg) {
        return move.apply(standingKg, nextKg);
    }

    String words() {
        return words;
    }
}

package org.harvestlink.matching.engine.rule;

/** The stable codes of the rules, in the order in which they are applied and shown. */
public enum RuleName {
    CROP(false),
    VARIETY(true),
    GRADE(true),
    CERTIFICATION(false),
    MARKET_ACCESS(false),
    DATES(false),
    PRICE(true),
    DISTANCE(true),
    VOLUME(true),
    SUPPLIERS(true);

    private final boolean negotiable;

    RuleName(boolean negotiable) {
        this.negotiable = negotiable;
    }

    /**
     * Whether it is a wish of the two sides, which they may waive by agreeing to other terms. The rest is law or nature: fruit
     * of another crop, without its certificate, shut out of its market or not there in time can't be agreed away.
     */
    public boolean negotiable() {
        return negotiable;
    }
}

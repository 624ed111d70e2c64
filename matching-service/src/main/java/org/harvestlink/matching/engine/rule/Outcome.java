package org.harvestlink.matching.engine.rule;

/** How a rule found a pairing. */
public enum Outcome {
    PASS,
    /** Passed, with something unknown that people should look at. */
    NOTE,
    FAIL
}

package org.harvestlink.matching.engine.rule;

import org.harvestlink.matching.engine.Pairing;

/** One condition under which a harvest and an order suit each other. */
public interface Rule {

    Verdict judge(Pairing pairing);
}

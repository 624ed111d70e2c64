package org.harvestlink.notices.letter;

import java.util.UUID;
import org.harvestlink.contract.MatchState;
import org.harvestlink.notices.news.Kind;

/** One thing that a letter tells. */
record Notice(UUID organization, Kind kind, MatchState match) {}

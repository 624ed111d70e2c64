package org.harvestlink.matching.match;

/** The body of a step that may be left out: none, an empty one and an empty object are the same. */
interface OptionalBody {}

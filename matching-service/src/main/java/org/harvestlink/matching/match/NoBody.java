package org.harvestlink.matching.match;

/**
 * The body of a step that says all it has to say by its path: none, an empty one or an empty object. A field in it is
 * refused like any other that the API does not have, so that nobody believes to have accepted terms of their own.
 */
public record NoBody() implements OptionalBody {}

package org.harvestlink.catalog.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One step in the history of a code.
 *
 * @param by the login that told us of it
 * @param reason null when not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusChange(CodeStatus status, Instant at, String by, String reason) {}

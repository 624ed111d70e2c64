package org.harvestlink.matching.tradeweek;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What form of an answer a request wants; JSON unless it names another first. */
final class Wanted {

    private Wanted() {}

    /** Whether the first of what it accepts is just that, and not merely a wildcard that lets it pass. */
    static boolean isAskedFor(String type, HttpHeaders headers) {
        MediaType wanted = MediaType.valueOf(type);
        return headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(first -> first.getType().equalsIgnoreCase(wanted.getType())
                        && first.getSubtype().equalsIgnoreCase(wanted.getSubtype()))
                .isPresent();
    }
}

package org.harvestlink.http;

import java.util.Set;
import java.util.UUID;

/**
 * Who is calling.
 *
 * @param subject the login, unique in the realm
 * @param organization the cooperative or buyer for which the login acts
 */
public record Caller(String subject, UUID organization, Set<String> roles) {

    public boolean isCooperative() {
        return roles.contains(Role.COOPERATIVE);
    }

    public boolean isBuyer() {
        return roles.contains(Role.BUYER);
    }

    public boolean isOrganizer() {
        return roles.contains(Role.ORGANIZER);
    }
}

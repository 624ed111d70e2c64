package org.harvestlink.http;

/** The realm roles, as they stand in a token. */
public final class Role {

    public static final String COOPERATIVE = "cooperative";
    public static final String BUYER = "buyer";
    public static final String ORGANIZER = "organizer";

    private Role() {}
}

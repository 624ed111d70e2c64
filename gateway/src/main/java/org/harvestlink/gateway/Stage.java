package org.harvestlink.gateway;

/**
 * The order in which a request passes the gateway's handlers, lowest first. Quarkus installs the login at -200 and
 * enforces path permissions at -100; its own routes and the static pages come after 0.
 */
public final class Stage {

    /** Headers of every answer, also of refusals. */
    public static final int ANSWER_HEADERS = -1_000;

    /** What can be refused from the request line and the headers alone. */
    public static final int SIZE = -900;

    /** Whether there is room for one more: before a signature is verified, which costs more than all the rest of a refusal. */
    public static final int LOAD = -850;

    /** Who is calling. */
    public static final int LOGIN = -150;

    /** Whether the browser meant to send this. */
    public static final int SAME_SITE = -145;

    /** Whether the caller has a request left. */
    public static final int RATE = -140;

    /** To the service that owns the path. */
    public static final int PROXY = -50;

    /** A screen of the web app: behind every route of the gateway's own, before Quarkus says that there is nothing. */
    public static final int APP = 900;

    /** What nobody answered. */
    public static final int NOBODY = 30_000;

    private Stage() {}
}

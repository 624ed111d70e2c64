package org.harvestlink.gateway.login;

import java.util.regex.Pattern;

/** Where a browser goes after its login: a path on this site and nothing that a browser could read as another one. */
final class LocalTarget {

    private static final String HOME = "/";
    // One slash, then no second slash, backslash, space or control character anywhere it could change the host.
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private LocalTarget() {}

    /** The wanted path when it is safe, otherwise the front page. */
    static String of(String wanted) {
        boolean safe = wanted != null
                && PATH.matcher(wanted).matches()
                && !wanted.startsWith("/login")
                && !wanted.startsWith("/logout");
        return safe ? wanted : HOME;
    }
}

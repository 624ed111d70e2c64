package org.harvestlink.notices.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.harvestlink.http.Problem;

/**
 * Where a webhook leads, as its address says; what its name means is asked anew each time it is used.
 *
 * @param path with the query
 */
record Target(boolean tls, String host, int port, String path) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /**
     * Reads an address.
     *
     * @param loopback whether it may lead to this machine, with or without TLS
     * @throws Problem 400 when it is no address of a public receiver
     */
    static Target of(String url, boolean loopback) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean local = loopback && LOOPBACK.contains(String.valueOf(uri.getHost()));
            boolean allowed = scheme.equals("https") || local && scheme.equals("http");
            if (allowed && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
                boolean tls = scheme.equals("https");
                int port = uri.getPort() >= 0 ? uri.getPort() : tls ? HTTPS : HTTP;
                return new Target(tls, bare(uri.getHost()), port, path(uri));
            }
        } catch (URISyntaxException e) {
            // the same refusal
        }
        throw Problem.invalid(
                "url",
                "phải là địa chỉ https:// đầy đủ, không có tên đăng nhập và không có #",
                "must be a whole https:// address without a login and without #");
    }

    /** The refusal of a name that leads nowhere, or behind walls; it does not say which. */
    static Problem notPublic() {
        return Problem.invalid(
                "url",
                "phải dẫn đến một máy chủ công khai trên Internet",
                "must lead to a public server on the internet");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}

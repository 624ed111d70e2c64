package org.harvestlink.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pages on which people log in: {@code deploy/keycloak/theme} and the fonts of the web app, as Keycloak wants to find them. The
 * realm names this theme as {@value #NAME}.
 */
final class LoginTheme {

    static final String NAME = "harvestlink";

    private LoginTheme() {}

    /**
     * Writes the theme where Keycloak looks for those that are not its own.
     *
     * @param themes Keycloak's directory of themes, made if need be
     */
    static void writeTo(Path themes) throws IOException {
        URL packed = LoginTheme.class.getResource("theme");
        if (packed == null) {
            throw new IOException("the login's theme is missing from the launcher's own files");
        }
        try {
            URI place = packed.toURI();
            if (place.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                    copy(jar.provider().getPath(place), themes.resolve(NAME));
                }
            } else {
                copy(Path.of(place), themes.resolve(NAME));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}

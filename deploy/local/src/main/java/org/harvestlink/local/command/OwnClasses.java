package org.harvestlink.local.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The launcher's own classes. A stack runs for hours, and a developer builds the project meanwhile: classes that are
 * first needed to stop it must not be looked for in a directory that has changed since.
 */
final class OwnClasses {

    private static final String ENDING = ".class";

    private OwnClasses() {}

    /** Loads all of them now, but for those of the broker's process. */
    static void load() throws IOException {
        try {
            Path place = Path.of(OwnClasses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                names(place).forEach(OwnClasses::load);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.map(file -> place.relativize(file).toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name ->
                            name.substring(0, name.length() - ENDING.length()).replace('/', '.'))
                    .toList();
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, OwnClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError neededByTheBrokerAlone) {
            // Its libraries are not on the launcher's class path.
        }
    }
}

package org.harvestlink.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.ClassArchive;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.FreePorts;
import org.harvestlink.local.process.HttpProbe;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.Rehearsal;
import org.harvestlink.local.process.Rehearsed;

/** Keycloak 26 on 127.0.0.1, its data in PostgreSQL, with the realm {@code harvestlink} imported by the first start. */
public final class LocalKeycloak implements Part, Rehearsed {

    /** The options of {@code kc.sh}, which is not used itself: its java would be a child of the script. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms96m",
            "-Xmx448m",
            "-XX:MetaspaceSize=192m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            // Logins are few: a quick start is worth more than the last bit of speed.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.security.egd=file:/dev/urandom",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US");

    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers");
    private static final String REALM_FILE = "harvestlink-realm.json";

    private final Path home;
    private final Path log;
    private final KeycloakSettings settings;
    private final Path starter;
    private final ClassArchive classes;

    /**
     * @param home a directory of this Keycloak alone; made by the first start
     * @param log the file that takes Keycloak's messages
     */
    public LocalKeycloak(Path home, Path log, KeycloakSettings settings) throws IOException {
        this.home = home.toAbsolutePath();
        this.log = log;
        this.settings = settings;
        this.starter = KeycloakDistribution.directory().resolve("lib/quarkus-run.jar");
        this.classes = KeycloakDistribution.classes();
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak 26";
    }

    @Override
    public String url() {
        return settings.url();
    }

    /** The address that the services and the API clients know the realm by. */
    public String realmUrl() {
        return settings.url() + "/realms/harvestlink";
    }

    @Override
    public Path log() {
        return log;
    }

    /** A home of links into the shared distribution, with its own {@code data}. */
    @Override
    public void prepare() throws IOException, InterruptedException {
        Path distribution = KeycloakDistribution.prepared(log);
        Directories.delete(home);
        Path imports = Files.createDirectories(home.resolve("data/import"));
        for (String name : SHARED) {
            Files.createSymbolicLink(home.resolve(name), distribution.resolve(name));
        }
        LoginTheme.writeTo(home.resolve("themes"));
        try (InputStream realm = LocalKeycloak.class.getResourceAsStream(REALM_FILE)) {
            Files.copy(realm, imports.resolve(REALM_FILE), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(agreedAddress())) {
            Files.writeString(agreedAddress(), settings.gatewayUrl());
        }
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(classes.options());
        command.addAll(JAVA_OPTIONS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        // Not by its link in our home: a class archive is for the very path that it was made with.
        command.addAll(List.of("-cp", starter.toString()));
        command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start"));
        command.addAll(List.of("--optimized", "--import-realm"));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("KC_LOG_CONSOLE_COLOR", "false");
        // Not one line for each time that its health is asked while it starts.
        environment.put("KC_LOG_LEVEL", "INFO,io.smallrye.health:ERROR");
        return environment;
    }

    @Override
    public boolean healthy() {
        return HttpProbe.answers(settings.managementUrl() + "/health/ready");
    }

    @Override
    public boolean responsive() {
        return HttpProbe.answers(settings.managementUrl() + "/health/live");
    }

    /** The realm is imported once, with the address that the gateway had then; it may have moved since. */
    @Override
    public void whenHealthy() throws IOException, InterruptedException {
        if (!Files.readString(agreedAddress()).equals(settings.gatewayUrl())) {
            new GatewayClient(settings).agree();
            Files.writeString(agreedAddress(), settings.gatewayUrl());
        }
    }

    @Override
    public ClassArchive archive() {
        return classes;
    }

    /** Of another one on the same database, which is made already, so that it changes nothing there. */
    @Override
    public Part rehearsal() throws IOException {
        List<Integer> ports = FreePorts.find(2);
        LocalKeycloak twin = new LocalKeycloak(home.resolve("rehearsal"), log, settings.on(ports.get(0), ports.get(1)));
        return new Rehearsal(classes, twin, twin::healthy);
    }

    /** Notes the gateway's address that the realm has. */
    private Path agreedAddress() {
        return home.resolveSibling("keycloak.gateway");
    }
}

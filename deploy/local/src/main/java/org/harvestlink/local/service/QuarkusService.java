package org.harvestlink.local.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.ClassArchive;
import org.harvestlink.local.process.FreePorts;
import org.harvestlink.local.process.HttpProbe;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.Priority;
import org.harvestlink.local.process.Rehearsal;
import org.harvestlink.local.process.Rehearsed;

/** One of Harvestlink's services, as its module packages it, configured by environment variables alone. */
public final class QuarkusService implements Part, Rehearsed {

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms128m",
            "-Xmn64m",
            "-Xmx256m",
            // What the classes need in the end: on its way there the JVM would clean up the whole heap four times.
            "-XX:MetaspaceSize=160m",
            "-XX:+UseSerialGC",
            // Ten times the usual thresholds for the slow, thorough compiler: four services that start at once on two
            // processors would give it a third of their time (offer-service: 4.6 s of processor instead of 6.7 s).
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8");

    /** The port of the discard protocol (RFC 863): nobody answers there. */
    private static final String NOBODY = "127.0.0.1:9";

    private final String name;
    private final Path program;
    private final ClassArchive archive;
    private final Path log;
    private final int port;
    private final int managementPort;
    private final Map<String, String> environment;
    private final Priority priority;

    /**
     * @param name of the process; the instances of one service have different ones
     * @param program the jar that starts it
     * @param archive of the program's classes
     * @param port the TCP port on 127.0.0.1
     * @param managementPort the TCP port of health and metrics on 127.0.0.1
     * @param environment what the service must know besides its ports
     * @param priority whose turn it is when processor time is short
     */
    public QuarkusService(
            String name,
            Path program,
            ClassArchive archive,
            Path log,
            int port,
            int managementPort,
            Map<String, String> environment,
            Priority priority) {
        this.name = name;
        this.program = program;
        this.archive = archive;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
        this.environment = Map.copyOf(environment);
        this.priority = priority;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(archive.options());
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of("-jar", program.toString()));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(environment);
        // Not one line for each time that its health is asked while it starts.
        all.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "ERROR");
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        return all;
    }

    @Override
    public boolean healthy() {
        return HttpProbe.answers("http://127.0.0.1:" + managementPort + "/q/health/ready");
    }

    @Override
    public boolean responsive() {
        return HttpProbe.answers("http://127.0.0.1:" + managementPort + "/q/health/live");
    }

    @Override
    public Priority priority() {
        return priority;
    }

    @Override
    public ClassArchive archive() {
        return archive;
    }

    /**
     * Of the same program with nothing that it could change: neither its database nor its broker is to be found. It loads nearly
     * all of its classes nevertheless, and that is all that is wanted of it.
     */
    @Override
    public Part rehearsal() {
        List<Integer> ports = FreePorts.find(2);
        QuarkusService twin =
                new QuarkusService(name, program, archive, log, ports.get(0), ports.get(1), alone(), priority);
        return new Rehearsal(archive, twin, twin::responsive);
    }

    private Map<String, String> alone() {
        Map<String, String> alone = new HashMap<>(environment);
        alone.put("QUARKUS_DATASOURCE_REACTIVE_URL", "vertx-reactive:postgresql://" + NOBODY + "/nothing");
        alone.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + NOBODY + "/nothing");
        alone.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        alone.put("KAFKA_BOOTSTRAP_SERVERS", NOBODY);
        return alone;
    }
}

package org.harvestlink.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harvestlink.local.process.Part;

/** One Kafka broker (KRaft, its own controller) on 127.0.0.1, with the topics of the market. */
public final class LocalKafka implements Part {

    private final Path data;
    private final Path log;
    private final int port;
    private final int controllerPort;

    /**
     * @param data the directory of the broker's files; made by the first start, kept by later ones
     * @param log the file that takes the broker's messages
     * @param port the TCP port for clients on 127.0.0.1
     * @param controllerPort the TCP port on which the node talks to itself as controller
     */
    public LocalKafka(Path data, Path log, int port, int controllerPort) {
        this.data = data.toAbsolutePath();
        this.log = log;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka 4";
    }

    @Override
    public String url() {
        return "kafka://" + bootstrapServers();
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(readyMark(data));
    }

    /** Written by the broker when it has made its topics. */
    static Path readyMark(Path data) {
        return data.resolve("ready");
    }

    @Override
    public List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                // Back soon after a kill is worth more here than the last bit of speed.
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=classpath:org/harvestlink/local/kafka/log4j2.xml",
                "-cp",
                ownPlace() + ":" + brokerJars(),
                Broker.class.getName(),
                data.toString(),
                Integer.toString(port),
                Integer.toString(controllerPort));
    }

    @Override
    public boolean healthy() {
        return Files.exists(readyMark(data)) && ApiVersionsProbe.answers(port);
    }

    /** Where this class was loaded from: the module's classes directory or its jar. */
    private static Path ownPlace() {
        String resource = LocalKafka.class.getSimpleName() + ".class";
        URL found = LocalKafka.class.getResource(resource);
        String file = found.getPath();
        String inside = "/" + LocalKafka.class.getPackageName().replace('.', '/') + "/" + resource;
        String place = file.substring(0, file.length() - inside.length());
        return found.getProtocol().equals("jar")
                ? Path.of(URI.create(place.substring(0, place.length() - 1)))
                : Path.of(URI.create("file:" + place));
    }

    /** The broker's jars in the local Maven repository, noted down when this module was built. */
    private static String brokerJars() {
        try (InputStream list = LocalKafka.class.getResourceAsStream("class-path")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the list of the broker's jars can't be read", e);
        }
    }
}

package org.harvestlink.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** The broker's own process: makes its files when they are missing, starts, makes the topics, runs until it is ended. */
final class Broker {

    private Broker() {}

    /** Arguments: data directory, port for clients, port of the controller. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        BrokerSettings settings =
                new BrokerSettings(data.resolve("log"), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        settings.formatIfNew();
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        new Topics(settings.bootstrapServers()).ensure();
        Files.writeString(
                LocalKafka.readyMark(data),
                Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }
}

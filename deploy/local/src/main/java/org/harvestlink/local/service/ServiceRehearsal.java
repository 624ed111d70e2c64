package org.harvestlink.local.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.FreePorts;
import org.harvestlink.local.process.Part;

/**
 * A service started with nothing that it could change: neither its database nor its broker is to be found. It loads nearly all
 * of its classes nevertheless, and that is all that is wanted of it.
 */
final class ServiceRehearsal implements Part {

    /** The port of the discard protocol (RFC 863): nobody answers there. */
    private static final String NOBODY = "127.0.0.1:9";

    private final QuarkusService service;
    private final QuarkusService twin;

    ServiceRehearsal(QuarkusService service) {
        this.service = service;
        List<Integer> ports = FreePorts.find(2);
        this.twin = service.twin(log(), ports.get(0), ports.get(1), alone(service.environment()));
    }

    private static Map<String, String> alone(Map<String, String> environment) {
        Map<String, String> alone = new HashMap<>(environment);
        alone.put("QUARKUS_DATASOURCE_REACTIVE_URL", "vertx-reactive:postgresql://" + NOBODY + "/nothing");
        alone.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + NOBODY + "/nothing");
        alone.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        alone.put("KAFKA_BOOTSTRAP_SERVERS", NOBODY);
        return alone;
    }

    @Override
    public String name() {
        return service.name() + "-rehearsal";
    }

    @Override
    public String url() {
        return twin.url();
    }

    @Override
    public List<String> command() {
        return service.archive().recording(twin.command());
    }

    @Override
    public Map<String, String> environment() {
        return twin.environment();
    }

    @Override
    public Path log() {
        return service.log().resolveSibling(name() + ".log");
    }

    /** As much as it can be: it answers. */
    @Override
    public boolean healthy() {
        return twin.responsive();
    }
}

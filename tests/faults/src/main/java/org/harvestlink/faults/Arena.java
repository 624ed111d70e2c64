package org.harvestlink.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.harvestlink.faults.client.Crowd;
import org.harvestlink.faults.injection.DatabaseCuts;
import org.harvestlink.faults.injection.FaultProxy;
import org.harvestlink.faults.injection.Processes;
import org.harvestlink.faults.verdict.Canaries;
import org.harvestlink.local.market.MarketApi;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.season.Organizations;
import org.harvestlink.local.service.Programs;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.LocalStack;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import org.harvestlink.local.stack.Secrets;
import org.harvestlink.local.stack.StackLock;
import org.harvestlink.testing.PortOffset;

/** A stack of its own with the forty organizations, a proxy before its gateway, and a hand on each of its processes. */
public final class Arena implements AutoCloseable {

    private final Processes processes = new Processes();
    private final Canaries canaries = new Canaries();
    private final Ports ports = Ports.of(PortOffset.free(), Map.of());
    private final Path directory;
    private final StackLock lock;
    private final LocalStack stack;
    private final FaultProxy proxy;
    private final DatabaseCuts database;

    /**
     * Starts it; returns when it works.
     *
     * @param project the project's directory, with the packaged services
     * @param directory for its data, emptied first; data and logs of this run stay there afterwards
     */
    public Arena(Path project, Path directory) throws IOException, InterruptedException {
        this.directory = directory.toAbsolutePath();
        DataDirectory data = new DataDirectory(this.directory);
        Files.createDirectories(this.directory);
        this.lock = StackLock.take(data).orElseThrow(() -> new IOException("a run is under way in " + directory));
        Directories.delete(this.directory.resolve("logs"));
        data.empty();
        this.stack = new LocalStack(project, data, ports, 1, processes);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stops-stack"));
        stack.start();
        this.proxy = new FaultProxy(ports.number(Port.GATEWAY));
        this.database = new DatabaseCuts(
                ports.number(Port.POSTGRES),
                Secrets.in(this.directory.resolve("secrets.properties")).get("postgres.superuser"));
        MarketApi api = new MarketApi(ports.url(Port.GATEWAY), realm());
        new Organizations(api, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))).ensure();
    }

    /** Makes the class archives that a stack has some minutes after its start: a part that dies is back sooner. */
    public void archiveClasses() throws IOException, InterruptedException {
        stack.archiveClasses();
    }

    /**
     * Puts another build of a service in the place of the one that runs; returns when it works.
     *
     * @param built a project's directory, in which the service is packaged
     */
    public void swap(String module, Path built) throws IOException {
        new Programs(directory.resolve("programs")).copy(built, module);
        processes.replace(module);
    }

    private String realm() {
        return ports.url(Port.KEYCLOAK) + "/realms/harvestlink";
    }

    /** Where clients come in. */
    Crowd.Place place() {
        return new Crowd.Place("http://localhost:" + proxy.port(), ports.number(Port.GATEWAY), realm());
    }

    Processes processes() {
        return processes;
    }

    Canaries canaries() {
        return canaries;
    }

    FaultProxy proxy() {
        return proxy;
    }

    DatabaseCuts database() {
        return database;
    }

    Ports ports() {
        return ports;
    }

    private void stop() {
        try {
            stack.close();
        } catch (IOException e) {
            System.err.println("stopping failed: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        stack.close();
        lock.close();
    }
}

package org.harvestlink.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that keeps every letter as a file and sends none on. */
public final class MailCatcher implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneId.systemDefault());

    private final Path directory;
    private final SMTPServer server;
    private final AtomicInteger caught = new AtomicInteger();

    private MailCatcher(int port, Path directory) {
        this.directory = directory;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> keep(data))
                .build();
    }

    /**
     * Starts it on that port of 127.0.0.1.
     *
     * @param directory where the letters go, as {@code .eml} files whose names sort by the time of their arrival
     */
    public static MailCatcher start(int port, Path directory) throws IOException {
        Files.createDirectories(directory);
        MailCatcher catcher = new MailCatcher(port, directory);
        catcher.server.start();
        return catcher;
    }

    /** Whole or not at all: whoever reads the directory meets no half letter. */
    private void keep(byte[] letter) {
        String name = STAMP.format(Instant.now()) + String.format("-%06d", caught.incrementAndGet());
        try {
            Path unfinished = Files.write(directory.resolve(name + ".new"), letter);
            Files.move(unfinished, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}

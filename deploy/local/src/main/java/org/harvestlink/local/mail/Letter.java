package org.harvestlink.local.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A letter that was caught.
 *
 * @param at when it was sent
 * @param to the address it was sent to
 * @param messageId the same when it was sent twice
 * @param text without the headers
 */
public record Letter(Instant at, String to, String messageId, String subject, String text) {

    /** Every letter in a directory, the newest first; none when there is no such directory. */
    public static List<Letter> in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = new ArrayList<>(entries.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList());
        }
        Collections.reverse(files);
        List<Letter> letters = new ArrayList<>();
        for (Path file : files) {
            letters.add(read(file));
        }
        return letters;
    }

    private static Letter read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, bytes);
            Address[] to = message.getAllRecipients();
            return new Letter(
                    message.getSentDate().toInstant(),
                    to == null ? "" : ((InternetAddress) to[0]).getAddress(),
                    message.getMessageID(),
                    message.getSubject(),
                    String.valueOf(message.getContent()));
        } catch (MessagingException e) {
            throw new IOException(file + " is no letter", e);
        }
    }
}

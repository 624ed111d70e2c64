package org.harvestlink.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.harvestlink.local.process.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path directory;

    @Test
    void whatIsSentIsThereToRead() throws IOException, MessagingException {
        int port = FreePorts.find(1).get(0);
        try (MailCatcher catcher = MailCatcher.start(port, directory.resolve("mail"))) {
            assertThat(catcher).isNotNull();
            send(port, "coop1@harvestlink.example", "Đã thỏa thuận: Xoài, 10.000 kg", "Kính gửi HTX,\n.\nHết.");
            send(port, "buyer1@harvestlink.example", "Agreed", "Dear buyer");
        }

        List<Letter> letters = Letter.in(directory.resolve("mail"));
        assertThat(letters)
                .extracting(Letter::to)
                .containsExactly("buyer1@harvestlink.example", "coop1@harvestlink.example");
        assertThat(letters.get(1).subject()).isEqualTo("Đã thỏa thuận: Xoài, 10.000 kg");
        assertThat(letters.get(1).text()).contains("Kính gửi HTX,", "Hết.");
    }

    @Test
    void whereNothingWasCaughtThereAreNoLetters() throws IOException {
        assertThat(Letter.in(directory.resolve("nothing"))).isEmpty();
    }

    private static void send(int port, String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("harvestlink@harvestlink.example");
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(new Date());
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}

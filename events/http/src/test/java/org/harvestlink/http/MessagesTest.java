package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_message_of_ours_is_there_in_both_languages() {
        assertThat(messages("_vi").keySet()).containsAll(messages("_en").keySet());
        assertThat(messages("_en").stringPropertyNames())
                .filteredOn(key -> key.startsWith("org.harvestlink"))
                .containsExactlyInAnyOrderElementsOf(messages("_vi").stringPropertyNames().stream()
                        .filter(key -> key.startsWith("org.harvestlink"))
                        .toList());
    }

    @Test
    void the_language_of_last_resort_is_english_word_for_word() {
        assertThat(messages("")).isEqualTo(messages("_en"));
    }

    private static Properties messages(String suffix) {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/ValidationMessages" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            messages.load(in);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.harvestlink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pins the JSON of every event. When this fails, running services and the events that lie in Kafka speak another form
 * than the code: add fields, but never rename, remove or retype one.
 */
class WireFormTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @EnumSource
    void an_event_is_written_in_its_golden_form(EventType type) throws JsonProcessingException {
        // When
        String written = json.writeValueAsString(Samples.of(type));

        // Then
        assertThat(json.readTree(written)).isEqualTo(golden(type));
    }

    @ParameterizedTest
    @EnumSource
    void the_golden_form_is_read_back_as_what_was_said(EventType type) throws JsonProcessingException {
        // When
        EventBody read = json.treeToValue(golden(type), type.body());

        // Then
        assertThat(read).isEqualTo(Samples.of(type));
    }

    @Test
    void a_match_from_before_shortfalls_were_told_misses_nothing() throws JsonProcessingException {
        // Given
        ObjectNode old = ((ObjectNode) golden(EventType.MATCH_HELD)).without(List.of("shortfallKg", "deliveredKg"));

        // When
        MatchState read = json.treeToValue(old, MatchState.class);

        // Then
        assertThat(read).isEqualTo(Samples.of(EventType.MATCH_HELD));
    }

    @ParameterizedTest
    @EnumSource
    void every_type_is_found_by_its_name(EventType type) {
        assertThat(EventType.named(type.typeName())).contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void every_status_of_a_match_has_its_event(MatchStatus status) {
        assertThat(EventType.of(status).typeName())
                .isEqualTo("match." + status.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void the_key_begins_with_what_chooses_the_partition(EventType type) {
        // Given
        EventBody body = Samples.of(type);

        // Then
        assertThat(body.messageKey()).isEqualTo(body.partitionKey() + "/" + body.entityId());
    }

    @Test
    void a_name_of_the_future_is_unknown() {
        assertThat(EventType.named("harvest.eaten")).isEmpty();
    }

    @Test
    void there_is_no_golden_form_without_its_event() {
        Stream<String> names = Arrays.stream(EventType.values()).map(WireFormTest::file);
        assertThat(new File("src/test/resources/golden").list())
                .containsExactlyInAnyOrder(names.toArray(String[]::new));
    }

    private static String file(EventType type) {
        return type.typeName() + ".json";
    }

    private JsonNode golden(EventType type) {
        try (InputStream in = WireFormTest.class.getResourceAsStream("/golden/" + file(type))) {
            assertThat(in).as("src/test/resources/golden/" + file(type)).isNotNull();
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.UUID;
import org.harvestlink.contract.Channel;
import org.junit.jupiter.api.Test;

class ParametersTest {

    static class Asked {
        @QueryParam("from")
        LocalDate from;

        @QueryParam("limit")
        int limit;

        @QueryParam("channel")
        Channel channel;

        @QueryParam("crop")
        String crop;

        @PathParam("id")
        UUID id;
    }

    private final Parameters parameters = new Parameters();

    @Test
    void what_is_right_is_read() throws NoSuchFieldException {
        assertThat(reader("from").fromString("2026-06-01")).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(reader("limit").fromString("20")).isEqualTo(20);
        assertThat(reader("channel").fromString("EXPORT")).isEqualTo(Channel.EXPORT);
        assertThat(reader("crop").fromString("MANGO")).isEqualTo("MANGO");
        assertThat(reader("from").fromString("")).isNull();
    }

    @Test
    void what_is_wrong_is_named() throws NoSuchFieldException {
        assertRefused("from", "June", "must be a day, YYYY-MM-DD");
        assertRefused("limit", "all", "must be a whole number");
        assertRefused("crop", "MAN\0GO", "must not contain the character U+0000");
        assertRefused("channel", "export", "must be one of: SUPERMARKET");
    }

    @Test
    void paths_are_left_to_the_framework() throws NoSuchFieldException {
        assertThat(reader("id")).isNull();
    }

    private void assertRefused(String field, String text, String message) throws NoSuchFieldException {
        ParamConverter<?> reader = reader(field);
        assertThatThrownBy(() -> reader.fromString(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.violations()).extracting(Violation::field).containsExactly(field);
            assertThat(problem.violations().get(0).message().en()).startsWith(message);
        });
    }

    private ParamConverter<?> reader(String field) throws NoSuchFieldException {
        Class<?> type = Asked.class.getDeclaredField(field).getType();
        Annotation[] annotations = Asked.class.getDeclaredField(field).getAnnotations();
        return parameters.getConverter(type, type, annotations);
    }
}

package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OptionalBodyReaderTest {

    @Test
    void noBodyIsAnEmptyOne() throws IOException {
        assertThat(read("")).isEqualTo(new Because(null));
        assertThat(read(" {} ")).isEqualTo(new Because(null));
        assertThat(read("{\"reason\": \" mưa \"}")).isEqualTo(new Because("mưa"));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (String body : new String[] {"null", "{", "{]"}) {
            assertThatExceptionOfType(WebApplicationException.class)
                    .isThrownBy(() -> read(body))
                    .satisfies(refused ->
                            assertThat(refused.getResponse().getStatus()).isEqualTo(400));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static OptionalBody read(String body) throws IOException {
        return new OptionalBodyReader(new ObjectMapper())
                .readFrom(
                        (Class) Because.class,
                        Because.class,
                        null,
                        null,
                        null,
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}

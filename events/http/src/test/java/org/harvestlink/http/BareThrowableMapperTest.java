package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class BareThrowableMapperTest {

    private final RequestLanguage language = new RequestLanguage(null) {
        @Override
        public Language current() {
            return Language.EN;
        }
    };
    private final ProblemTranslator translator =
            new ProblemTranslator(language, List.of(failure -> "Timeout".equals(failure.getMessage())));
    private final BareThrowableMapper mapper = new BareThrowableMapper(translator, language);

    @Test
    void an_outage_that_is_told_by_no_exception_says_when_to_come_back() {
        Response answer = mapper.toResponse(new NoStackTraceThrowable("Timeout"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("1");
        assertThat(answer.getHeaderString("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void anything_else_is_a_fault_of_ours_and_a_problem_all_the_same() {
        Response answer = mapper.toResponse(new NoStackTraceThrowable("odd"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getHeaderString("Content-Type")).startsWith("application/problem+json");
    }
}

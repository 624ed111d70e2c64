package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @Test
    void it_is_written_in_the_language_asked_for() {
        // Given
        Problem problem = Problem.invalid("crop", "không có", "is unknown");

        // When
        HttpProblem vi = ProblemMapper.write(problem, Language.VI);
        HttpProblem en = ProblemMapper.write(problem, Language.EN);

        // Then
        assertThat(vi.getStatusCode()).isEqualTo(400);
        assertThat(vi.getType()).hasToString("/problems/malformed");
        assertThat(vi.getTitle()).isEqualTo("Dữ liệu gửi lên chưa đúng");
        assertThat(vi.getDetail()).isEqualTo("1 chỗ cần sửa, xem violations.");
        assertThat(vi.getHeaders()).containsEntry("Content-Language", "vi");
        assertThat(vi.getParameters())
                .containsEntry("violations", List.of(Map.of("field", "crop", "message", "không có")));
        assertThat(en.getDetail()).isEqualTo("1 fault, see violations.");
        assertThat(en.getParameters())
                .containsEntry("violations", List.of(Map.of("field", "crop", "message", "is unknown")));
    }

    @Test
    void members_of_its_own_stand_beside() {
        HttpProblem problem = ProblemMapper.write(
                Problem.of(ProblemType.CONFLICT, "hết", "gone").with("openKg", 5L), Language.EN);

        assertThat(problem.getParameters()).containsEntry("openKg", 5L).doesNotContainKey("violations");
    }

    @Test
    void an_outage_says_when_to_come_back() {
        HttpProblem problem = ProblemMapper.write(Problem.of(ProblemType.UNAVAILABLE, "chờ", "wait"), Language.EN);

        assertThat(problem.getStatusCode()).isEqualTo(503);
        assertThat(problem.getHeaders()).containsEntry("Retry-After", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 429, 500, 503})
    void every_status_of_the_framework_keeps_its_number(int status) {
        assertThat(ProblemType.ofStatus(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 502, 504})
    void other_faults_are_ours(int status) {
        assertThat(ProblemType.ofStatus(status)).isEqualTo(ProblemType.FAULT);
    }
}

package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "*", "\"6\", \"7\""})
    void whoever_has_seen_the_newest_version_may_change_it(String ifMatch) {
        assertThatCode(() -> Versions.requireCurrent(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\"", "\"\""})
    void whoever_has_not_is_told_the_newest(String ifMatch) {
        assertThatThrownBy(() -> Versions.requireCurrent(ifMatch, 7)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.STALE);
            assertThat(problem.members()).containsEntry("version", 7L);
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_change_without_if_match_is_refused(String ifMatch) {
        assertThatThrownBy(() -> Versions.requireCurrent(ifMatch, 7))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.IF_MATCH_NEEDED));
    }

    @Test
    void what_is_there_is_not_made_again() {
        assertThatCode(() -> Versions.requireAbsent(true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Versions.requireAbsent(false)).isInstanceOf(Problem.class);
    }
}

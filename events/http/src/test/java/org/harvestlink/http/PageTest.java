package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void one_row_too_many_tells_that_there_is_more() {
        // When
        Page<String> page = Page.of(List.of(1, 2, 3), 2, row -> "after-" + row, row -> "row " + row);

        // Then
        assertThat(page.items()).containsExactly("row 1", "row 2");
        assertThat(page.next()).isEqualTo("after-2");
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        assertThat(Page.of(List.of(1, 2), 2, String::valueOf, row -> row).next())
                .isNull();
    }

    @Test
    void an_empty_list_is_one_empty_page() {
        Page<Integer> page = Page.of(List.<Integer>of(), 2, String::valueOf, row -> row);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isNull();
    }

    @Test
    void a_cursor_leads_back_to_its_row() {
        // Given
        UUID id = UUID.randomUUID();
        PageRequest request = new PageRequest();
        request.after = id.toString();

        // Then
        assertThat(request.afterId()).isEqualTo(id);
    }

    @Test
    void no_cursor_is_the_beginning() {
        assertThat(new PageRequest().afterId()).isNull();
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_refused() {
        // Given
        PageRequest request = new PageRequest();
        request.after = "1 or 1=1";

        // Then
        assertThatThrownBy(request::afterId)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .extracting(Violation::field)
                        .containsExactly("after"));
    }
}

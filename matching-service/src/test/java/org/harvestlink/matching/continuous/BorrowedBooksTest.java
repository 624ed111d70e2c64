package org.harvestlink.matching.continuous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.harvestlink.matching.engine.book.CropBook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class BorrowedBooksTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Season season;

    @Inject
    BorrowedBooks borrowed;

    @Test
    void aQuestionToTheBookOfAnotherInstanceIsAnsweredFromTheDatabase() {
        String crop = season.newCrop();
        season.list(season.harvest(crop, 6_000));
        season.list(season.harvest(crop, 2_000));
        season.post(season.order(crop, 10_000));
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == 3);

        assertThat(answers(crop, "NOBODY_LISTS_IT")).containsExactly(List.of(2, 1), List.of(0, 0));
    }

    @Test
    void aQuestionThatFailsFailsAlone() {
        String crop = season.newCrop();

        Uni<Integer> broken = asked(crop, book -> 1 / book.harvests());
        Uni<Integer> another = asked(crop, CropBook::harvests);

        assertThat(broken.onFailure().recoverWithItem(-1).await().atMost(SOON)).isEqualTo(-1);
        assertThat(another.await().atMost(SOON)).isZero();
    }

    private List<List<Integer>> answers(String... crops) {
        List<Uni<List<Integer>>> asked = List.of(crops).stream()
                .map(crop -> asked(crop, book -> List.of(book.harvests(), book.orders())))
                .toList();
        return asked.stream().map(each -> each.await().atMost(SOON)).toList();
    }

    /** Asked at once, not only when somebody waits. */
    private <T> Uni<T> asked(String crop, Function<CropBook, T> question) {
        Uni<T> answer = Uni.createFrom()
                .<T>emitter(asker -> borrowed.answer(new Question<>(crop, question, asker)))
                .memoize()
                .indefinitely();
        answer.subscribe().with(ignored -> {}, ignored -> {});
        return answer;
    }
}

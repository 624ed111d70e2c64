package org.harvestlink.notices.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.news.Kind;
import org.harvestlink.notices.news.Matches;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Names NAMES = new Names(
            Map.of("MANGO", new Text("Xoài", "Mango")),
            Map.of("HUUNGHI", new Text("Cửa khẩu Hữu Nghị", "Huu Nghi gate")));

    @Test
    void a_hold_is_told_to_the_cooperative_with_its_terms_and_its_end() {
        // When
        Draft draft = draft(Language.VI, notice(Kind.WAITING, Matches.in(MatchStatus.HELD, Side.BUYER)));

        // Then
        assertThat(draft.subject()).isEqualTo("[Harvestlink] Chờ anh chị trả lời: Xoài, 10.000 kg");
        assertThat(draft.body())
                .startsWith("Kính gửi HTX Yên Châu,\n")
                .contains("• Xoài, 10.000 kg, 12.000 ₫/kg, giao 6/6/2027 – 20/6/2027 tại Cửa khẩu Hữu Nghị\n")
                .contains("Bên mua đã đồng ý, đang giữ 10.000 kg chờ anh chị trả lời trước 14:05 ngày 30/5/2027.")
                .contains("http://localhost:8080");
    }

    @Test
    void who_reads_english_gets_english_numbers_too() {
        // When
        Draft draft = draft(
                Language.EN, notice(Kind.AGREEMENT, Matches.in(MatchStatus.AGREED, Side.BUYER, Side.COOPERATIVE)));

        // Then
        assertThat(draft.subject()).isEqualTo("[Harvestlink] Agreed: Mango, 10,000 kg");
        assertThat(draft.body())
                .contains("Mango, 10,000 kg, 12,000 VND/kg, delivery 6 Jun 2027 – 20 Jun 2027 at Huu Nghi gate");
    }

    @Test
    void several_things_are_one_letter_with_what_is_held_first() {
        // When
        Draft draft = draft(
                Language.VI,
                notice(Kind.AGREEMENT, Matches.in(MatchStatus.AGREED, Side.BUYER, Side.COOPERATIVE)),
                notice(Kind.WAITING, Matches.in(MatchStatus.PROPOSED)),
                notice(Kind.WAITING, Matches.in(MatchStatus.HELD, Side.BUYER)));

        // Then
        assertThat(draft.subject()).isEqualTo("[Harvestlink] 2 kết nối chờ trả lời, 1 thỏa thuận");
        assertThat(draft.kinds()).containsExactly(Kind.WAITING, Kind.AGREEMENT);
        assertThat(draft.body().indexOf("đang giữ"))
                .isPositive()
                .isLessThan(draft.body().indexOf("Kết nối mới"));
    }

    @Test
    void a_crowd_is_counted_and_not_listed() {
        // When
        Draft draft = draft(
                Language.EN,
                Collections.nCopies(25, notice(Kind.WAITING, Matches.in(MatchStatus.PROPOSED)))
                        .toArray(Notice[]::new));

        // Then
        assertThat(draft.subject()).isEqualTo("[Harvestlink] 25 waiting for your answer");
        assertThat(draft.body().split("•")).hasSize(Draft.MOST + 1);
        assertThat(draft.body()).contains("… and 5 more.");
    }

    @Test
    void an_agreement_is_not_lost_in_a_crowd_of_proposals() {
        // When
        List<Notice> crowd =
                new ArrayList<>(Collections.nCopies(25, notice(Kind.WAITING, Matches.in(MatchStatus.PROPOSED))));
        crowd.add(notice(Kind.AGREEMENT, Matches.in(MatchStatus.AGREED, Side.BUYER, Side.COOPERATIVE)));
        Draft draft = draft(Language.VI, crowd.toArray(Notice[]::new));

        // Then
        assertThat(draft.body()).contains("Hai bên đã đồng ý");
    }

    @Test
    void every_step_that_is_told_has_words_of_its_own() {
        assertThat(words(Kind.DELIVERY, Matches.in(MatchStatus.DELIVERED))).contains("9.800 kg");
        assertThat(words(Kind.SHORTFALL, Matches.with(MatchStatus.AGREED, 10_000, 12_000, 2_000)))
                .contains("thiếu 2.000 kg");
        assertThat(words(Kind.SHORTFALL, Matches.in(MatchStatus.AGREED))).contains("Không còn thiếu hụt");
        assertThat(words(Kind.ENDING, Matches.in(MatchStatus.DECLINED))).contains("Bên mua không nhận");
        assertThat(words(Kind.ENDING, Matches.in(MatchStatus.EXPIRED))).contains("Hết hạn giữ");
        assertThat(words(Kind.ENDING, Matches.in(MatchStatus.WITHDRAWN))).contains("rút lại");
        assertThat(words(Kind.ENDING, Matches.in(MatchStatus.CANCELLED))).contains("bị hủy");
    }

    @Test
    void an_agenda_is_told_with_its_times_and_tables_before_everything_else() {
        // When
        Instant nine = Instant.parse("2027-05-30T02:00:00Z");
        UUID week = UUID.randomUUID();
        Draft alone =
                draft(Language.VI, agenda(week, new AgendaState.Sitting(week, nine, nine.plusSeconds(1_200), 12)));
        Draft together = draft(
                Language.VI,
                notice(Kind.AGREEMENT, Matches.in(MatchStatus.AGREED, Side.BUYER, Side.COOPERATIVE)),
                agenda(week));

        // Then
        assertThat(alone.subject()).isEqualTo("[Harvestlink] Lịch gặp: Tuần lễ xoài");
        assertThat(alone.body())
                .contains("Lịch gặp của anh chị bây giờ là:\n  – 09:00 ngày 30/5/2027, bàn 12\n")
                .contains("http://localhost:8080/tradeweeks/" + week + "/agenda");
        assertThat(together.body().indexOf("không còn cuộc gặp nào"))
                .isPositive()
                .isLessThan(together.body().indexOf("Hai bên đã đồng ý"));
    }

    private static Notice agenda(UUID week, AgendaState.Sitting... sittings) {
        return new AgendaNotice(
                Matches.COOPERATIVE,
                new AgendaState(
                        UUID.randomUUID(),
                        week,
                        "Tuần lễ xoài",
                        "Mango week",
                        Matches.COOPERATIVE,
                        Side.COOPERATIVE,
                        List.of(sittings),
                        1));
    }

    private static String words(Kind kind, MatchState match) {
        return draft(Language.VI, notice(kind, match)).body();
    }

    private static Notice notice(Kind kind, MatchState match) {
        return new MatchNotice(Matches.COOPERATIVE, kind, match);
    }

    private static Draft draft(Language language, Notice... notices) {
        return Draft.of(List.of(notices), "HTX Yên Châu", Side.COOPERATIVE, language, NAMES, "http://localhost:8080");
    }
}

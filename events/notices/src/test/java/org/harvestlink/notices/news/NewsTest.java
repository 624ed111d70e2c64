package org.harvestlink.notices.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.contract.MatchStatus.AGREED;
import static org.harvestlink.contract.MatchStatus.CANCELLED;
import static org.harvestlink.contract.MatchStatus.DECLINED;
import static org.harvestlink.contract.MatchStatus.DELIVERED;
import static org.harvestlink.contract.MatchStatus.EXPIRED;
import static org.harvestlink.contract.MatchStatus.HELD;
import static org.harvestlink.contract.MatchStatus.PROPOSED;
import static org.harvestlink.contract.MatchStatus.WITHDRAWN;
import static org.harvestlink.contract.Side.BUYER;
import static org.harvestlink.contract.Side.COOPERATIVE;
import static org.harvestlink.notices.news.Kind.AGREEMENT;
import static org.harvestlink.notices.news.Kind.DELIVERY;
import static org.harvestlink.notices.news.Kind.ENDING;
import static org.harvestlink.notices.news.Kind.SHORTFALL;
import static org.harvestlink.notices.news.Kind.WAITING;
import static org.harvestlink.notices.news.Urgency.GATHERED;
import static org.harvestlink.notices.news.Urgency.PROMPT;
import static org.harvestlink.notices.news.Urgency.SILENT;

import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.Side;
import org.junit.jupiter.api.Test;

class NewsTest {

    @Test
    void a_proposal_waits_for_both_and_can_wait_for_company() {
        assertThat(News.of(null, Matches.in(PROPOSED), COOPERATIVE)).contains(new News(WAITING, GATHERED));
        assertThat(News.of(null, Matches.in(PROPOSED), BUYER)).contains(new News(WAITING, GATHERED));
    }

    @Test
    void a_proposal_told_again_is_no_news_unless_its_terms_are_others() {
        MatchState told = Matches.in(PROPOSED);
        assertThat(News.of(told, Matches.in(PROPOSED), BUYER)).isEmpty();
        assertThat(News.of(told, Matches.with(PROPOSED, 8_000, 12_000, 0), BUYER))
                .contains(new News(WAITING, GATHERED));
    }

    @Test
    void a_hold_waits_for_the_side_that_has_not_accepted() {
        MatchState told = Matches.in(PROPOSED);
        MatchState held = Matches.in(HELD, BUYER);
        assertThat(News.of(told, held, COOPERATIVE)).contains(new News(WAITING, PROMPT));
        assertThat(News.of(told, held, BUYER)).contains(new News(WAITING, SILENT));
    }

    @Test
    void a_counter_offer_waits_for_the_other_side_anew() {
        MatchState told = Matches.in(HELD, BUYER);
        MatchState countered = Matches.with(HELD, 10_000, 13_000, 0, COOPERATIVE);
        assertThat(News.of(told, countered, BUYER)).contains(new News(WAITING, PROMPT));
    }

    @Test
    void an_agreement_is_told_to_both_once() {
        MatchState agreed = Matches.in(AGREED, BUYER, COOPERATIVE);
        for (Side side : Side.values()) {
            assertThat(News.of(Matches.in(HELD, BUYER), agreed, side)).contains(new News(AGREEMENT, PROMPT));
            assertThat(News.of(agreed, agreed, side)).isEmpty();
        }
    }

    @Test
    void a_shortfall_that_comes_or_goes_is_no_second_agreement() {
        MatchState whole = Matches.in(AGREED, BUYER, COOPERATIVE);
        MatchState shrunken = Matches.with(AGREED, 10_000, 12_000, 2_000, BUYER, COOPERATIVE);
        assertThat(News.of(whole, shrunken, BUYER)).contains(new News(SHORTFALL, PROMPT));
        assertThat(News.of(shrunken, whole, BUYER)).contains(new News(SHORTFALL, PROMPT));
    }

    @Test
    void who_has_refused_needs_no_letter_that_says_so() {
        MatchState held = Matches.in(HELD, BUYER);
        MatchState refused = Matches.in(DECLINED, BUYER);
        assertThat(News.of(held, refused, BUYER)).contains(new News(ENDING, PROMPT));
        assertThat(News.of(held, refused, COOPERATIVE)).contains(new News(ENDING, SILENT));
    }

    @Test
    void a_proposal_that_goes_as_it_came_is_no_letter() {
        assertThat(News.of(Matches.in(PROPOSED), Matches.in(WITHDRAWN), BUYER)).contains(new News(ENDING, SILENT));
        assertThat(News.of(null, Matches.in(WITHDRAWN), BUYER)).contains(new News(ENDING, SILENT));
    }

    @Test
    void kilograms_that_were_held_and_are_free_again_are_told() {
        MatchState held = Matches.in(HELD, BUYER);
        assertThat(News.of(held, Matches.in(EXPIRED, BUYER), COOPERATIVE)).contains(new News(ENDING, PROMPT));
        assertThat(News.of(held, Matches.in(WITHDRAWN, BUYER), COOPERATIVE)).contains(new News(ENDING, PROMPT));
    }

    @Test
    void what_was_agreed_ends_by_a_delivery_or_a_cancellation() {
        MatchState agreed = Matches.in(AGREED, BUYER, COOPERATIVE);
        assertThat(News.of(agreed, Matches.in(DELIVERED, BUYER, COOPERATIVE), BUYER))
                .contains(new News(DELIVERY, PROMPT));
        assertThat(News.of(agreed, Matches.in(CANCELLED, BUYER, COOPERATIVE), BUYER))
                .contains(new News(ENDING, PROMPT));
    }
}

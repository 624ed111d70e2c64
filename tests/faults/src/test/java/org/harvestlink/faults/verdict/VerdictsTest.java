package org.harvestlink.faults.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.faults.verdict.Sample.accepted;
import static org.harvestlink.faults.verdict.Sample.answer;
import static org.harvestlink.faults.verdict.Sample.deal;
import static org.harvestlink.faults.verdict.Sample.evidence;
import static org.harvestlink.faults.verdict.Sample.harvest;
import static org.harvestlink.faults.verdict.Sample.listed;
import static org.harvestlink.faults.verdict.Sample.order;
import static org.harvestlink.faults.verdict.Sample.posted;
import static org.harvestlink.faults.verdict.Sample.proposed;
import static org.harvestlink.faults.verdict.Sample.step;
import static org.harvestlink.faults.verdict.Sample.told;
import static org.harvestlink.faults.verdict.Sample.withGoods;
import static org.harvestlink.faults.verdict.Sample.withTold;
import static org.harvestlink.faults.verdict.Sample.withWrites;
import static org.harvestlink.faults.verdict.Sample.write;
import static org.harvestlink.faults.verdict.Sample.writes;

import java.util.List;
import java.util.Map;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.evidence.Told;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Kind;
import org.harvestlink.faults.ledger.Write;
import org.harvestlink.faults.plan.Harm;
import org.junit.jupiter.api.Test;

/** Each verdict is green on a market that kept its promises, and red on each way of breaking one. */
class VerdictsTest {

    @Test
    void a_market_that_kept_its_promises_is_green() {
        Evidence kept = evidence();

        assertThat(Answers.broken(kept)).isEmpty();
        assertThat(Keys.broken(kept)).isEmpty();
        assertThat(ListingVersions.broken(kept)).isEmpty();
        assertThat(FeedsTold.broken(kept)).isEmpty();
        assertThat(Life.backwards(kept.deals())).isEmpty();
    }

    @Test
    void an_accepted_listing_that_is_gone_is_seen() {
        assertThat(Answers.broken(withGoods(order()))).hasSize(1);
    }

    @Test
    void an_accepted_step_that_is_gone_is_seen() {
        Evidence undone = evidence(
                List.of(harvest(), order()), List.of(deal("HELD", step("HELD", "BUYER"))), told(), writes(), Map.of());

        assertThat(Answers.broken(undone)).hasSize(1);
    }

    @Test
    void an_accepted_step_that_became_another_is_seen() {
        Evidence other = evidence(
                List.of(harvest(), order()),
                List.of(deal("DECLINED", step("HELD", "BUYER"), step("DECLINED", "COOPERATIVE"))),
                told(),
                writes(),
                Map.of());

        assertThat(Answers.broken(other)).hasSize(1);
    }

    @Test
    void a_key_that_is_answered_in_two_ways_is_seen() {
        Write two = write(
                4, "coop1", Sample.acceptance(), answer(200, Sample.ACCEPTANCE), answer(200, Sample.ACCEPTANCE + " "));

        assertThat(Answers.broken(withWrites(listed(), posted(), proposed(), two)))
                .hasSize(1);
    }

    @Test
    void a_key_that_is_answered_otherwise_at_the_end_is_seen() {
        Evidence forgotten = evidence(
                List.of(harvest(), order()),
                List.of(deal()),
                told(),
                writes(),
                Map.of(4, answer(409, "{\"type\":\"/problems/wrong-state\"}")));

        assertThat(Answers.broken(forgotten)).hasSize(1);
    }

    @Test
    void a_key_with_two_effects_is_seen() {
        Goods twin = new Goods("h2", "coop1", "MANGO", "LISTED", "Vụ key-1", 1_000, 1_000, 0, 0, 0, 0, 1);

        assertThat(Keys.broken(withGoods(harvest(), twin, order()))).hasSize(1);
    }

    @Test
    void a_refused_key_with_an_effect_is_seen() {
        Write refused = write(1, "coop1", listed().call(), answer(409, "{}"));

        assertThat(Keys.broken(withWrites(refused, posted(), proposed(), accepted())))
                .hasSize(1);
    }

    @Test
    void the_same_key_of_two_callers_has_an_effect_for_each() {
        Goods other = new Goods("o2", "buyer2", "MANGO", "POSTED", "Đơn key-2", 700, 700, 0, 0, 0, 0, 1);
        Write same = write(5, "buyer2", posted().call(), answer(201, "{\"id\":\"o2\",\"version\":1}"));
        Evidence both = evidence(
                List.of(harvest(), order(), other),
                List.of(deal()),
                told(),
                List.of(listed(), posted(), proposed(), accepted(), same),
                Map.of());

        assertThat(Keys.broken(both)).isEmpty();
    }

    @Test
    void a_caller_who_got_the_answer_to_somebody_else_s_key_is_seen() {
        Write same = write(5, "buyer2", posted().call(), answer(201, "{\"id\":\"o\",\"version\":1}"));

        assertThat(Keys.broken(withWrites(listed(), posted(), proposed(), accepted(), same)))
                .hasSize(1);
    }

    @Test
    void a_step_that_nobody_asked_for_is_seen() {
        assertThat(Keys.broken(withWrites(listed(), posted(), proposed()))).hasSize(1);
    }

    @Test
    void a_step_of_two_keys_is_seen() {
        Write again = write(
                5,
                "buyer1",
                Call.post(Kind.PROPOSE, "/api/matches", "key-5", "{}"),
                answer(201, "{\"id\":\"m\",\"status\":\"HELD\",\"version\":1}"));

        assertThat(Keys.broken(withWrites(listed(), posted(), proposed(), accepted(), again)))
                .hasSize(1);
    }

    @Test
    void a_step_in_the_other_side_s_name_is_seen() {
        Write other = write(4, "buyer1", Sample.acceptance(), answer(200, Sample.ACCEPTANCE));

        assertThat(Keys.broken(withWrites(listed(), posted(), proposed(), other)))
                .hasSize(1);
    }

    @Test
    void accepting_what_one_has_accepted_is_no_second_step() {
        Write again = write(
                5,
                "buyer1",
                Call.post(Kind.ACCEPT, "/api/matches/m/acceptance", "key-5", null),
                answer(200, Sample.ACCEPTANCE));

        assertThat(Keys.broken(withWrites(listed(), posted(), proposed(), accepted(), again)))
                .isEmpty();
    }

    @Test
    void two_writes_that_were_accepted_on_one_version_are_seen() {
        Goods revised = new Goods("h", "coop1", "MANGO", "LISTED", "Vụ key-1", 800, 400, 0, 400, 0, 0, 2);
        Evidence both = evidence(
                List.of(revised, order()),
                List.of(deal()),
                told(),
                List.of(listed(), revision(5, 800, 200), revision(6, 900, 200)),
                Map.of());

        assertThat(ListingVersions.broken(both)).singleElement().asString().startsWith("accepted on one version");
    }

    @Test
    void a_revision_that_is_lost_is_seen() {
        assertThat(ListingVersions.broken(withWrites(listed(), revision(5, 800, 200))))
                .singleElement()
                .asString()
                .startsWith("accepted and lost");
    }

    @Test
    void a_version_that_nobody_wrote_is_seen() {
        Goods revised = new Goods("h", "coop1", "MANGO", "LISTED", "Vụ key-1", 800, 400, 0, 400, 0, 0, 2);
        Evidence foreign = evidence(
                List.of(revised, order()), List.of(deal()), told(), List.of(listed(), revision(5, 900, 200)), Map.of());

        assertThat(ListingVersions.broken(foreign)).singleElement().asString().startsWith("nobody wrote");
    }

    @Test
    void a_revision_without_an_answer_may_have_happened() {
        Goods revised = new Goods("h", "coop1", "MANGO", "LISTED", "Vụ key-1", 800, 400, 0, 400, 0, 0, 2);
        Evidence possible = evidence(
                List.of(revised, order()), List.of(deal()), told(), List.of(listed(), revision(5, 800, 0)), Map.of());

        assertThat(ListingVersions.broken(possible)).isEmpty();
    }

    private static Write revision(int number, long kg, int status) {
        return write(
                number,
                "coop1",
                Call.put("/api/harvests/h", 1, "{\"quantityKg\":" + kg + ",\"note\":\"\"}"),
                answer(status, "{\"id\":\"h\",\"version\":2}"));
    }

    @Test
    void a_step_that_one_side_was_not_told_is_seen() {
        assertThat(FeedsTold.broken(withTold(Map.of("coop1", told(1, 2), "buyer1", told(1)))))
                .hasSize(1);
    }

    @Test
    void a_step_that_was_told_twice_is_seen() {
        assertThat(FeedsTold.broken(withTold(Map.of("coop1", told(1, 2, 2), "buyer1", told(1, 2)))))
                .hasSize(1);
    }

    @Test
    void steps_out_of_order_are_seen() {
        assertThat(FeedsTold.broken(withTold(Map.of("coop1", told(2, 1), "buyer1", told(1, 2)))))
                .hasSize(1);
    }

    @Test
    void a_position_that_went_backwards_is_seen() {
        List<Told> backwards = List.of(
                new Told(1, "match.held", "m", 1),
                new Told(2, "match.agreed", "m", 2),
                new Told(3, "position.changed", "h", 4),
                new Told(4, "position.changed", "h", 3));

        assertThat(FeedsTold.broken(withTold(Map.of("coop1", backwards, "buyer1", told(1, 2)))))
                .hasSize(1);
    }

    @Test
    void a_state_that_moves_backwards_is_seen() {
        assertThat(Life.backwards(List.of(
                        deal("HELD", step("HELD", "BUYER"), step("AGREED", "COOPERATIVE"), step("HELD", "BUYER")))))
                .hasSize(1);
    }

    @Test
    void a_history_that_lacks_a_step_is_seen() {
        assertThat(Life.backwards(List.of(deal("AGREED", step("HELD", "BUYER")))))
                .hasSize(1);
    }

    @Test
    void a_run_in_which_little_happened_is_no_proof() {
        List<String> missing = Coverage.missing(evidence(), List.of(Harm.KILL));

        assertThat(missing).contains("no COUNTER", "no FREEZE").doesNotContain("no LIST", "no KILL");
    }

    @Test
    void an_error_that_is_no_problem_is_seen() {
        assertThat(Errors.of(new Attempt(404, "text/html", "", "", 0, 1), false))
                .isPresent();
        assertThat(Errors.of(answer(404, "{}"), false)).isEmpty();
    }

    @Test
    void a_fault_of_ours_is_seen_even_while_something_is_broken() {
        assertThat(Errors.of(answer(500, "{}"), true)).isPresent();
    }

    @Test
    void unavailable_is_fine_while_something_is_broken_and_says_when_to_come_back() {
        assertThat(Errors.of(answer(503, "{}"), true)).isEmpty();
        assertThat(Errors.of(answer(503, "{}"), false)).isPresent();
        assertThat(Errors.of(new Attempt(503, "application/problem+json", "", "", 0, 1), true))
                .isPresent();
    }
}

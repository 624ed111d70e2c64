package org.harvestlink.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);

    @Test
    void the_same_seed_is_the_same_plan() {
        assertThat(Plan.of(7, TWENTY_MINUTES)).isEqualTo(Plan.of(7, TWENTY_MINUTES));
        assertThat(Plan.of(7, TWENTY_MINUTES).text())
                .isEqualTo(Plan.of(7, TWENTY_MINUTES).text());
    }

    @Test
    void another_seed_is_another_plan() {
        assertThat(Plan.of(8, TWENTY_MINUTES).faults())
                .isNotEqualTo(Plan.of(7, TWENTY_MINUTES).faults());
    }

    @Test
    void a_shorter_plan_is_the_beginning_of_a_longer_one() {
        List<Fault> longer = Plan.of(7, TWENTY_MINUTES).faults();
        List<Fault> shorter = Plan.of(7, Duration.ofMinutes(2)).faults();

        assertThat(longer.subList(0, shorter.size() - 1)).isEqualTo(shorter.subList(0, shorter.size() - 1));
    }

    @Test
    void everything_that_can_be_struck_is_struck_each_way() {
        List<Plan.Choice> struck = Plan.of(7, TWENTY_MINUTES).faults().stream()
                .flatMap(fault -> fault.blows().stream())
                .map(blow -> new Plan.Choice(blow.harm(), blow.target()))
                .toList();

        assertThat(struck).containsAll(Plan.everything());
    }

    @Test
    void sometimes_two_different_things_are_struck_at_once() {
        List<Fault> pairs = Plan.of(7, TWENTY_MINUTES).faults().stream()
                .filter(fault -> fault.blows().size() == 2)
                .toList();

        assertThat(pairs).isNotEmpty();
        assertThat(pairs).allSatisfy(fault -> assertThat(
                        fault.blows().stream().map(Blow::target).collect(Collectors.toSet()))
                .hasSize(2));
    }

    @Test
    void twenty_minutes_have_enough_faults_for_any_machine() {
        long ofProcesses = Plan.of(7, TWENTY_MINUTES).faults().stream()
                .flatMap(fault -> fault.blows().stream())
                .filter(blow -> blow.harm().ofProcess())
                .count();

        assertThat(ofProcesses).isGreaterThan(200);
    }

    @Test
    void only_what_is_chosen_is_struck() {
        Plan plan = Plan.of(7, TWENTY_MINUTES, List.of(Plan.Choice.parse("KILL:kafka")));

        assertThat(plan.faults()).allSatisfy(fault -> assertThat(fault.blows())
                .containsExactly(new Blow(Harm.KILL, "kafka", Duration.ZERO)));
    }

    @Test
    void one_can_be_chosen_to_fall_amid_another() {
        Plan plan = Plan.of(7, TWENTY_MINUTES, List.of(Plan.Choice.parse("FREEZE:kafka+KILL:gateway")));

        assertThat(plan.faults()).allSatisfy(fault -> assertThat(fault.blows())
                .extracting(Blow::harm, Blow::target)
                .containsExactly(tuple(Harm.FREEZE, "kafka"), tuple(Harm.KILL, "gateway")));
    }

    @Test
    void what_can_t_be_struck_can_t_be_chosen() {
        assertThatThrownBy(() -> Plan.Choice.parse("RESTART:gateway")).isInstanceOf(IllegalArgumentException.class);
    }
}

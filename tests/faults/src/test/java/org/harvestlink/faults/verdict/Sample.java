package org.harvestlink.faults.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.evidence.Told;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Kind;
import org.harvestlink.faults.ledger.Write;

/** A small market at rest in which every promise was kept: coop1's harvest h of 1,000 kg, buyer1's order o of 700, one match of 400 agreed. */
final class Sample {

    static final String ACCEPTANCE = "{\"id\":\"m\",\"status\":\"AGREED\",\"version\":2}";

    private Sample() {}

    static Goods harvest() {
        return new Goods("h", "coop1", "MANGO", "LISTED", "Vụ key-1", 1_000, 600, 0, 400, 0, 0, 1);
    }

    static Goods order() {
        return new Goods("o", "buyer1", "MANGO", "POSTED", "Đơn key-2", 700, 300, 0, 400, 0, 0, 1);
    }

    static Deal deal() {
        return deal("AGREED", step("HELD", "BUYER"), step("AGREED", "COOPERATIVE"));
    }

    static Deal deal(String status, Deal.Step... history) {
        return new Deal("m", "h", "o", "coop1", "buyer1", 400, 0, status, history.length, Arrays.asList(history));
    }

    static Deal.Step step(String status, String by) {
        return step("STEP", status, by);
    }

    static Deal.Step step(String step, String status, String by) {
        return new Deal.Step(step, status, by);
    }

    static Write write(int number, String login, Call call, Attempt... attempts) {
        Write write = new Write(number, login, call);
        Arrays.asList(attempts).forEach(write::add);
        return write;
    }

    static Attempt answer(int status, String text) {
        return new Attempt(status, status < 400 ? "application/json" : "application/problem+json", "1", text, 0, 1);
    }

    static Write listed() {
        return write(
                1,
                "coop1",
                Call.post(Kind.LIST, "/api/harvests", "key-1", "{\"quantityKg\":1000,\"note\":\"Vụ key-1\"}"),
                answer(201, "{\"id\":\"h\",\"version\":1}"));
    }

    static Write posted() {
        return write(
                2,
                "buyer1",
                Call.post(Kind.ORDER, "/api/orders", "key-2", "{\"quantityKg\":700,\"note\":\"Đơn key-2\"}"),
                answer(201, "{\"id\":\"o\",\"version\":1}"));
    }

    static Write proposed() {
        return write(
                3,
                "buyer1",
                Call.post(Kind.PROPOSE, "/api/matches", "key-3", "{}"),
                answer(201, "{\"id\":\"m\",\"status\":\"HELD\",\"version\":1}"));
    }

    static Write accepted() {
        return write(4, "coop1", acceptance(), answer(200, ACCEPTANCE));
    }

    static Call acceptance() {
        return Call.post(Kind.ACCEPT, "/api/matches/m/acceptance", "key-4", null);
    }

    static List<Write> writes() {
        return List.of(listed(), posted(), proposed(), accepted());
    }

    static Map<String, List<Told>> told() {
        return Map.of("coop1", told(1, 2), "buyer1", told(1, 2));
    }

    static List<Told> told(long... versions) {
        return LongStream.of(versions)
                .mapToObj(version -> new Told(version, "match.held", "m", version))
                .toList();
    }

    static Evidence evidence() {
        return evidence(List.of(harvest(), order()), List.of(deal()), told(), writes(), Map.of());
    }

    static Evidence evidence(
            List<Goods> goods,
            List<Deal> deals,
            Map<String, List<Told>> told,
            List<Write> writes,
            Map<Integer, Attempt> repeats) {
        return new Evidence(goods, deals, told, writes, repeats);
    }

    static Evidence withWrites(Write... writes) {
        return evidence(List.of(harvest(), order()), List.of(deal()), told(), List.of(writes), Map.of());
    }

    static Evidence withGoods(Goods... goods) {
        return evidence(List.of(goods), List.of(deal()), told(), writes(), Map.of());
    }

    static Evidence withTold(Map<String, List<Told>> told) {
        return evidence(List.of(harvest(), order()), List.of(deal()), told, writes(), Map.of());
    }
}

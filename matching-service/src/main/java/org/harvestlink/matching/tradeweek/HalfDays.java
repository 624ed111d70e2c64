package org.harvestlink.matching.tradeweek;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harvestlink.delivery.Time;
import org.harvestlink.sheets.Cell;
import org.harvestlink.sheets.Reading;
import org.harvestlink.sheets.Text;

/** When somebody is away, as people write it: {@code sáng}, {@code chiều}, or the slots by their numbers, from 1. */
final class HalfDays {

    private static final int NOON = 12;

    private final List<Slot> slots;

    private HalfDays(List<Slot> slots) {
        this.slots = slots;
    }

    static HalfDays of(List<Slot> slots) {
        return new HalfDays(slots);
    }

    /** The places of the slots, from 0. */
    Reading<List<Integer>> read(Cell cell) {
        if (cell.isEmpty()) {
            return Reading.nothing();
        }
        return switch (cell.text().strip().toLowerCase(Locale.ROOT)) {
            case "sáng", "buổi sáng", "sang", "morning" ->
                Reading.of(where(this::isMorning), new Text("vắng buổi sáng", "away in the morning"));
            case "chiều", "buổi chiều", "chieu", "afternoon" ->
                Reading.of(where(slot -> !isMorning(slot)), new Text("vắng buổi chiều", "away in the afternoon"));
            default -> numbers(cell.text());
        };
    }

    private Reading<List<Integer>> numbers(String text) {
        List<Integer> places = new ArrayList<>();
        for (String part : text.split("[,;\\s]+")) {
            if (!part.matches("\\d{1,3}") || Integer.parseInt(part) < 1 || Integer.parseInt(part) > slots.size()) {
                return Reading.fault(
                        "Xin ghi “sáng”, “chiều” hoặc số thứ tự khung giờ từ 1 đến " + slots.size() + ".",
                        "Write “morning”, “afternoon” or the numbers of slots, 1 to " + slots.size() + ".");
            }
            places.add(Integer.parseInt(part) - 1);
        }
        String numbers = places.stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(", "));
        return Reading.of(places, new Text("vắng khung giờ " + numbers, "away in slots " + numbers));
    }

    private List<Integer> where(IntPredicate wanted) {
        return IntStream.range(0, slots.size()).filter(wanted).boxed().toList();
    }

    private boolean isMorning(int slot) {
        return slots.get(slot).start().atZone(Time.ZONE).getHour() < NOON;
    }
}

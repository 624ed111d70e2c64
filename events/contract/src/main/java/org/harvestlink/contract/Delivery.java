package org.harvestlink.contract;

import java.time.LocalDate;

/**
 * Where and when kilograms are wanted.
 *
 * @param from first day on which they are taken in
 * @param to last day on which they are taken in
 * @param place a destination's id from the reference data, such as {@code HUUNGHI}
 */
public record Delivery(LocalDate from, LocalDate to, String place) {

    public DayWindow window() {
        return new DayWindow(from, to);
    }
}

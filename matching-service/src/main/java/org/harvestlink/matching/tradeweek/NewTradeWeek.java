package org.harvestlink.matching.tradeweek;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.harvestlink.http.Days;
import org.harvestlink.http.Problem;
import org.harvestlink.matching.engine.meetings.MeetingBook;

/**
 * An event as its organizer sets it up.
 *
 * @param days of the harvests and deliveries that it is about
 * @param tables how many meetings there can be at the same time
 * @param slots 1 to 64, one after another
 */
record NewTradeWeek(
        @NotNull @Valid Names name,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Valid Days days,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 50) String> crops,
        @NotNull @Min(1) @Max(1_000) Integer tables,
        @NotEmpty @Size(max = MeetingBook.MOST_SLOTS) List<@NotNull @Valid Slot> slots) {

    /** @throws Problem 400 for a slot that ends before it begins, or begins before the one ahead of it is over */
    void requireSlotsInOrder() {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (!slot.end().isAfter(slot.start())) {
                throw Problem.invalid("slots[" + i + "].end", "phải sau giờ bắt đầu", "must be after the start");
            }
            if (i > 0 && slot.start().isBefore(slots.get(i - 1).end())) {
                throw Problem.invalid(
                        "slots[" + i + "].start", "chồng lên khung giờ trước", "overlaps the slot before it");
            }
        }
    }
}

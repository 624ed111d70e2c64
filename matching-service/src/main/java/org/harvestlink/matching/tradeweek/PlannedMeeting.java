package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.harvestlink.http.Text;

/**
 * A cooperative and a buyer who are to meet at an event.
 *
 * @param place when and where, null when it could not be placed
 * @param fixed whether its organizer has put it there, so that a plan made anew leaves it
 * @param why it could not be placed, null when it could
 * @param expectedKg what the two can trade, by the clearing of all who take part
 * @param surplusVnd what that trade is worth to both together
 * @param matchIds the matches that the two have to talk about
 * @param afterIds the meetings that must be over before it begins, as its organizer wants it
 * @param outcome null until somebody tells it
 */
record PlannedMeeting(
        UUID id,
        UUID weekId,
        UUID organizerId,
        UUID cooperativeId,
        UUID buyerId,
        Place place,
        boolean fixed,
        Why why,
        long expectedKg,
        long surplusVnd,
        List<UUID> matchIds,
        List<UUID> afterIds,
        Outcome outcome,
        long version) {

    /**
     * When and where.
     *
     * @param slot from 0
     * @param table from 1, as the cards on the tables say
     */
    record Place(int slot, int table) {}

    /** Why a meeting could not be placed. */
    enum Why {
        NO_COMMON_SLOT(
                new Text("Hai bên không có khung giờ nào cùng có mặt", "There is no slot in which both are there")),
        NO_ROOM(new Text(
                "Không còn bàn hoặc khung giờ trống cho cả hai bên",
                "No table is free in a slot in which both have no other meeting")),
        ORDER(new Text(
                "Không còn khung giờ trống nào đúng thứ tự trước sau đã đặt",
                "No slot that is free for it comes before or after the meetings that it has to"));

        private final Text text;

        Why(Text text) {
            this.text = text;
        }

        Text text() {
            return text;
        }
    }

    /** What a meeting came to. */
    enum Result {
        AGREED,
        MOU,
        NONE
    }

    /**
     * What was told of a meeting, by those of its two sides and the organizer who told the same.
     *
     * @param kg what was agreed or is meant, null when not told
     * @param note null for none
     */
    record Outcome(Result result, Long kg, String note, List<String> by, Instant at) {}

    /** Whether it has been: then it stays where it was. */
    boolean hasBeen(TradeWeek week, Instant now) {
        boolean begun = place != null
                && week.status() == TradeWeekStatus.LIVE
                && week.slots().get(place.slot()).hasBegun(now);
        return outcome != null || begun;
    }

    boolean isOf(UUID organizationId) {
        return cooperativeId.equals(organizationId) || buyerId.equals(organizationId);
    }

    UUID partnerOf(UUID organizationId) {
        return cooperativeId.equals(organizationId) ? buyerId : cooperativeId;
    }

    /** Whether both are in slots, and this one is not later than the other. */
    boolean isNotAfter(PlannedMeeting other) {
        return place != null && other.place != null && place.slot() <= other.place.slot();
    }

    /** The same where a plan has put it; elsewhere than before it is not fixed any more. */
    PlannedMeeting placed(Place to, Why why) {
        boolean fixed = this.fixed && to != null && to.equals(place);
        return with(to, fixed, why, expectedKg, surplusVnd, afterIds, outcome, version);
    }

    /** The same at another place, as its organizer wants it, one version on. */
    PlannedMeeting movedTo(Place place, boolean fixed) {
        return with(place, fixed, null, expectedKg, surplusVnd, afterIds, outcome, version + 1);
    }

    /** The same after others, as its organizer wants it, one version on. */
    PlannedMeeting after(List<UUID> afterIds) {
        return with(place, fixed, why, expectedKg, surplusVnd, List.copyOf(afterIds), outcome, version + 1);
    }

    PlannedMeeting trading(long expectedKg, long surplusVnd) {
        return with(place, fixed, why, expectedKg, surplusVnd, afterIds, outcome, version);
    }

    /** The same with what one has told; who tells the same as the one before stands beside them. */
    PlannedMeeting told(Result result, Long kg, String note, String by, Instant at) {
        List<String> tellers = new ArrayList<>();
        if (outcome != null && outcome.result() == result && (kg == null || kg.equals(outcome.kg()))) {
            outcome.by().stream().filter(before -> !before.equals(by)).forEach(tellers::add);
        }
        tellers.add(by);
        Long agreed = kg == null && outcome != null && outcome.result() == result ? outcome.kg() : kg;
        Outcome told = new Outcome(result, agreed, note, tellers, at);
        return with(place, fixed, why, expectedKg, surplusVnd, afterIds, told, version + 1);
    }

    private PlannedMeeting with(
            Place place,
            boolean fixed,
            Why why,
            long expectedKg,
            long surplusVnd,
            List<UUID> afterIds,
            Outcome outcome,
            long version) {
        return new PlannedMeeting(
                id,
                weekId,
                organizerId,
                cooperativeId,
                buyerId,
                place,
                fixed,
                why,
                expectedKg,
                surplusVnd,
                matchIds,
                afterIds,
                outcome,
                version);
    }
}

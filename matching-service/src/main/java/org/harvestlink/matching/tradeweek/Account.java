package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;

/**
 * What an event came to, growing as deliveries come in for months after. What was delivered has been agreed before, and counts
 * there too. Kilograms and money are those of the market's own matches, not those that somebody told.
 */
record Account(Attendance attendance, Result total, List<Line> byCrop, List<Line> byMarket, List<PartyLine> byParty) {

    /** @param met meetings of which something was told, whatever it was */
    record Attendance(int invited, int registered, int checkedIn, int planned, int met, int mou, long mouKg) {}

    /** @param agreed how many matches, with those that were delivered */
    record Result(int agreed, long agreedKg, long agreedVnd, int delivered, long deliveredKg, long deliveredVnd) {

        static Result of(List<Deal> deals) {
            List<Deal> delivered = deals.stream()
                    .filter(deal -> deal.status() == MatchStatus.DELIVERED)
                    .toList();
            return new Result(
                    deals.size(),
                    deals.stream().mapToLong(Deal::quantityKg).sum(),
                    deals.stream()
                            .mapToLong(deal -> deal.quantityKg() * deal.priceVndPerKg())
                            .sum(),
                    delivered.size(),
                    delivered.stream().mapToLong(Deal::deliveredKg).sum(),
                    delivered.stream()
                            .mapToLong(deal -> deal.deliveredKg() * deal.priceVndPerKg())
                            .sum());
        }
    }

    /** @param code of the crop or market */
    record Line(String code, Result result) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartyLine(UUID organizationId, String name, Side kind, int planned, int met, int mou, Result result) {}

    /**
     * A match of the event that is agreed or delivered.
     *
     * @param deliveredKg as weighed, 0 until then
     */
    record Deal(
            UUID cooperativeId,
            UUID buyerId,
            String crop,
            String market,
            MatchStatus status,
            long quantityKg,
            long priceVndPerKg,
            long deliveredKg) {

        boolean isOf(UUID organizationId) {
            return cooperativeId.equals(organizationId) || buyerId.equals(organizationId);
        }
    }

    static Account of(List<Participant> participants, List<PlannedMeeting> meetings, List<Deal> deals) {
        return new Account(
                new Attendance(
                        participants.size(),
                        count(participants, one -> one.status() == Participant.Status.REGISTERED),
                        count(participants, one -> one.checkedInAt() != null),
                        count(meetings, meeting -> meeting.place() != null),
                        count(meetings, Account::met),
                        count(meetings, Account::mou),
                        meetings.stream()
                                .filter(Account::mou)
                                .filter(meeting -> meeting.outcome().kg() != null)
                                .mapToLong(meeting -> meeting.outcome().kg())
                                .sum()),
                Result.of(deals),
                lines(deals, Deal::crop),
                lines(deals, Deal::market),
                participants.stream()
                        .map(participant -> party(participant, meetings, deals))
                        .toList());
    }

    private static PartyLine party(Participant participant, List<PlannedMeeting> meetings, List<Deal> deals) {
        UUID id = participant.organizationId();
        List<PlannedMeeting> own =
                meetings.stream().filter(meeting -> meeting.isOf(id)).toList();
        return new PartyLine(
                id,
                participant.name(),
                participant.kind(),
                count(own, meeting -> meeting.place() != null),
                count(own, Account::met),
                count(own, Account::mou),
                Result.of(deals.stream().filter(deal -> deal.isOf(id)).toList()));
    }

    private static List<Line> lines(List<Deal> deals, Function<Deal, String> by) {
        Map<String, List<Deal>> groups = new LinkedHashMap<>();
        deals.forEach(deal ->
                groups.computeIfAbsent(by.apply(deal), key -> new ArrayList<>()).add(deal));
        return groups.entrySet().stream()
                .map(group -> new Line(group.getKey(), Result.of(group.getValue())))
                .toList();
    }

    private static boolean met(PlannedMeeting meeting) {
        return meeting.outcome() != null;
    }

    private static boolean mou(PlannedMeeting meeting) {
        return met(meeting) && meeting.outcome().result() == PlannedMeeting.Result.MOU;
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}

package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harvestlink.http.Text;

/** A meeting given another place by hand, and what speaks against it. */
record Move(TradeWeek week, PlannedMeeting meeting, PlannedMeeting.Place to) {

    /** Why a meeting can't be there. */
    enum Conflict {
        HAS_BEEN(new Text(
                "Cuộc gặp này đã diễn ra nên không đổi chỗ được.", "This meeting has been, and stays where it was.")),
        SLOT_IS_OVER(new Text("Khung giờ này đã bắt đầu.", "This slot has begun.")),
        TABLE_TAKEN(new Text(
                "Bàn này đã có cuộc gặp khác trong khung giờ đó.", "Another meeting is at this table in that slot.")),
        COOPERATIVE_BUSY(new Text(
                "Hợp tác xã đã có cuộc gặp khác trong khung giờ đó.",
                "The cooperative has another meeting in that slot.")),
        BUYER_BUSY(new Text(
                "Bên mua đã có cuộc gặp khác trong khung giờ đó.", "The buyer has another meeting in that slot.")),
        COOPERATIVE_AWAY(new Text("Hợp tác xã vắng mặt trong khung giờ đó.", "The cooperative is away in that slot.")),
        BUYER_AWAY(new Text("Bên mua vắng mặt trong khung giờ đó.", "The buyer is away in that slot.")),
        AFTER_ANOTHER(new Text(
                "Theo thứ tự đã đặt, cuộc gặp này phải sau một cuộc gặp chưa xong vào lúc đó.",
                "It has to come after a meeting that is not over by then.")),
        BEFORE_ANOTHER(new Text(
                "Theo thứ tự đã đặt, cuộc gặp này phải trước một cuộc gặp đã bắt đầu vào lúc đó.",
                "It has to come before a meeting that has begun by then."));

        private final Text text;

        Conflict(Text text) {
            this.text = text;
        }

        Text text() {
            return text;
        }
    }

    /** What speaks against it first; empty when nothing does. */
    Optional<Conflict> conflict(List<PlannedMeeting> all, List<Participant> participants, Instant now) {
        if (meeting.hasBeen(week, now)) {
            return Optional.of(Conflict.HAS_BEEN);
        }
        if (week.status() == TradeWeekStatus.LIVE && week.slots().get(to.slot()).hasBegun(now)) {
            return Optional.of(Conflict.SLOT_IS_OVER);
        }
        if (isAway(meeting.cooperativeId(), participants)) {
            return Optional.of(Conflict.COOPERATIVE_AWAY);
        }
        if (isAway(meeting.buyerId(), participants)) {
            return Optional.of(Conflict.BUYER_AWAY);
        }
        List<PlannedMeeting> meanwhile = all.stream()
                .filter(other -> !other.id().equals(meeting.id()) && other.place() != null)
                .filter(other -> other.place().slot() == to.slot())
                .toList();
        if (meanwhile.stream().anyMatch(other -> other.isOf(meeting.cooperativeId()))) {
            return Optional.of(Conflict.COOPERATIVE_BUSY);
        }
        if (meanwhile.stream().anyMatch(other -> other.isOf(meeting.buyerId()))) {
            return Optional.of(Conflict.BUYER_BUSY);
        }
        boolean taken = meanwhile.stream().anyMatch(other -> other.place().table() == to.table());
        return order(all).or(() -> taken ? Optional.of(Conflict.TABLE_TAKEN) : Optional.empty());
    }

    private Optional<Conflict> order(List<PlannedMeeting> all) {
        PlannedMeeting there = moved(meeting.fixed());
        if (all.stream().anyMatch(other -> meeting.afterIds().contains(other.id()) && there.isNotAfter(other))) {
            return Optional.of(Conflict.AFTER_ANOTHER);
        }
        return all.stream()
                .filter(other -> other.afterIds().contains(meeting.id()) && other.isNotAfter(there))
                .findFirst()
                .map(other -> Conflict.BEFORE_ANOTHER);
    }

    /** The meeting at its new place, one version on. */
    PlannedMeeting moved(boolean fixed) {
        return meeting.movedTo(to, fixed);
    }

    private boolean isAway(UUID organization, List<Participant> participants) {
        return participants.stream()
                .filter(one -> one.organizationId().equals(organization))
                .noneMatch(one -> one.status() == Participant.Status.REGISTERED
                        && !one.away().contains(to.slot()));
    }
}

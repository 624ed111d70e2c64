package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.harvestlink.delivery.Time;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;
import org.harvestlink.papers.Paper;

/** A participant's day on paper, for whoever has no phone at hand. */
final class AgendaPaper {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/yyyy").withZone(Time.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Time.ZONE);
    private static final List<Integer> WIDTHS = List.of(3, 3, 2, 7, 3);
    private static final List<Text> HEAD = List.of(
            new Text("Ngày", "Day"),
            new Text("Giờ", "Time"),
            new Text("Bàn", "Table"),
            new Text("Gặp", "With"),
            new Text("Dự kiến", "About"));
    private static final Text NOTHING = new Text("Chưa có cuộc gặp nào.", "There are no meetings yet.");

    private AgendaPaper() {}

    /** @return the paper as PDF */
    static byte[] of(AgendaView agenda, Language language) {
        Paper paper = new Paper(new Text(agenda.name().vi(), agenda.name().en()).in(language), language.tag())
                .line(agenda.place());
        if (agenda.participant().name() != null) {
            paper.line(agenda.participant().name());
        }
        return agenda.meetings().isEmpty()
                ? paper.line(NOTHING.in(language)).bytes()
                : paper.table(
                                WIDTHS,
                                HEAD.stream().map(word -> word.in(language)).toList(),
                                agenda.meetings().stream()
                                        .map(meeting -> row(meeting, language))
                                        .toList())
                        .bytes();
    }

    private static List<String> row(AgendaView.Appointment meeting, Language language) {
        return List.of(
                DAY.format(meeting.start()),
                span(meeting.start(), meeting.end()),
                meeting.table().toString(),
                meeting.partnerName() == null ? "" : meeting.partnerName(),
                Text.kilograms(meeting.expectedKg()).in(language));
    }

    private static String span(Instant start, Instant end) {
        return TIME.format(start) + "–" + TIME.format(end);
    }
}

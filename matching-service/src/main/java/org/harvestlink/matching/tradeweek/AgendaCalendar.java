package org.harvestlink.matching.tradeweek;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;

/** A participant's day as iCalendar (RFC 5545), for the calendar on the phone. */
final class AgendaCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** A line is folded behind so many octets. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private AgendaCalendar() {}

    /** @param now the moment in which it is made */
    static String of(AgendaView agenda, Instant now, Language language) {
        AgendaCalendar calendar = new AgendaCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Harvestlink//Trade weeks//EN");
        String week = new Text(agenda.name().vi(), agenda.name().en()).in(language);
        calendar.line("X-WR-CALNAME:" + escaped(week));
        agenda.meetings().forEach(meeting -> calendar.event(agenda, meeting, week, now, language));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(AgendaView agenda, AgendaView.Appointment meeting, String week, Instant now, Language language) {
        String partner = meeting.partnerName() == null ? "" : meeting.partnerName();
        Text about = new Text(
                "Dự kiến " + Text.kilograms(meeting.expectedKg()).vi() + ", " + week,
                "About " + Text.kilograms(meeting.expectedKg()).en() + ", " + week);
        Text where =
                new Text(agenda.place() + ", bàn " + meeting.table(), agenda.place() + ", table " + meeting.table());
        line("BEGIN:VEVENT");
        line("UID:" + meeting.id() + "@harvestlink");
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(meeting.start()));
        line("DTEND:" + UTC.format(meeting.end()));
        line("SUMMARY:"
                + escaped(new Text("Gặp " + partner, "Meet " + partner)
                        .in(language)
                        .strip()));
        line("LOCATION:" + escaped(where.in(language)));
        line("DESCRIPTION:" + escaped(about.in(language)));
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A long line goes on behind a space on the next; never within a letter. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String letter = Character.toString(content.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
            i += letter.length();
        }
        text.append("\r\n");
    }
}

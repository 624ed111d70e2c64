package org.harvestlink.benchmarks.meetings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harvestlink.matching.engine.meetings.Meeting;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.MeetingBook.Precedence;
import org.harvestlink.matching.engine.meetings.Schedule;

/**
 * Instances of the scheduling of business meetings in MiniZinc's data form, and their solutions, as of M. Bofill, J. Coll, M. Garcia,
 * J. Giráldez-Cru, G. Pesant, J. Suy and M. Villaret, "Constraint Solving Approaches to the Business-to-Business Meeting
 * Scheduling Problem", JAIR 74 (2022). All count from 1 there.
 */
final class MeetingFile {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SET = Pattern.compile("\\{(.*?)}", Pattern.DOTALL);
    private static final int MORNING = 1;
    private static final int AFTERNOON = 2;

    private final String text;

    private MeetingFile(String text) {
        this.text = text;
    }

    /**
     * @throws IOException for a file that can't be read
     * @throws IllegalArgumentException for one that has not all that an instance has
     */
    static MeetingBook read(Path file) throws IOException {
        return new MeetingFile(Files.readString(file, StandardCharsets.UTF_8)).book();
    }

    /** A line a meeting that has a slot: meeting, slot, table. */
    static void write(Path file, Schedule schedule) throws IOException {
        StringBuilder lines = new StringBuilder();
        int[] slots = schedule.slot();
        int[] tables = schedule.tables();
        for (int meeting = 0; meeting < slots.length; meeting++) {
            if (slots[meeting] != Schedule.UNPLACED) {
                lines.append(meeting + 1).append(',').append(slots[meeting] + 1);
                lines.append(',').append(tables[meeting] + 1).append('\n');
            }
        }
        Files.writeString(file, lines, StandardCharsets.US_ASCII);
    }

    private MeetingBook book() {
        int participants = figure("nBusiness");
        int slots = figure("nTotalSlots");
        long day = -1L >>> Long.SIZE - slots;
        long morning = (1L << figure("nMorningSlots")) - 1;
        int[] requested = numbers(required("requested\\s*=\\s*\\[\\|(.*?)\\|\\s*\\];"));
        int[] fixed = numbers(optional("fixed\\s*=\\s*\\[(.*?)\\]"));
        List<int[]> away = sets("forbidden");
        List<Meeting> meetings = new ArrayList<>();
        for (int row = 0; row + 2 < requested.length; row += 3) {
            int first = requested[row] - 1;
            int second = requested[row + 1] - 1;
            long may = requested[row + 2] == MORNING ? morning : requested[row + 2] == AFTERNOON ? day & ~morning : day;
            int meeting = meetings.size();
            may &= meeting < fixed.length && fixed[meeting] > 0 ? bit(fixed[meeting]) : day;
            may &= ~bits(away, first) & ~bits(away, second);
            meetings.add(new Meeting(first, second, may, 1));
        }
        return new MeetingBook(participants, slots, figure("nTables"), meetings, precedences());
    }

    private List<Precedence> precedences() {
        List<int[]> before = sets("precedences");
        List<Precedence> all = new ArrayList<>();
        for (int later = 0; later < before.size(); later++) {
            for (int earlier : before.get(later)) {
                all.add(new Precedence(earlier - 1, later));
            }
        }
        return all;
    }

    private static long bits(List<int[]> sets, int participant) {
        return participant >= sets.size()
                ? 0
                : Arrays.stream(sets.get(participant))
                        .mapToLong(MeetingFile::bit)
                        .reduce(0, (a, b) -> a | b);
    }

    private static long bit(int slot) {
        return 1L << slot - 1;
    }

    private int figure(String name) {
        return Integer.parseInt(required(name + "\\s*=\\s*(\\d+)"));
    }

    /** The members of each set of a list; 0 is no member. */
    private List<int[]> sets(String name) {
        return SET.matcher(optional(name + "\\s*=\\s*\\[(.*?)\\]\\s*;"))
                .results()
                .map(set -> Arrays.stream(numbers(set.group(1)))
                        .filter(member -> member > 0)
                        .toArray())
                .toList();
    }

    private String required(String pattern) {
        String found = optional(pattern);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no " + pattern);
        }
        return found;
    }

    private String optional(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
    }
}

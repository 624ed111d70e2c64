package org.harvestlink.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names for codes, in any language and however typed: without diacritics, letter case and spaces, without the words that
 * only say what kind of thing it is, by a part of the name that nothing else has. What several may be meant by, or what looks
 * like a slip of the pen, is asked.
 */
public final class Names {

    /**
     * @param names all by which it is known; what stands in brackets, or behind a slash, is another name
     * @param label the one for people
     */
    public record Entry(String code, Text label, List<String> names) {}

    /** Words of kinds, which people leave out or add. */
    private static final Set<String> KINDS = Set.of(
            "cua",
            "khau",
            "quoc",
            "te",
            "ck",
            "cho",
            "dau",
            "moi",
            "sieu",
            "thi",
            "cang",
            "san",
            "bay",
            "thanh",
            "pho",
            "tp",
            "gate",
            "international",
            "market",
            "wholesale",
            "city",
            "port",
            "airport",
            "border",
            "qua",
            "trai",
            "cay");

    private static final int MOST_CHOICES = 5;

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Entry, List<Set<String>>> words = new LinkedHashMap<>();

    public Names(Collection<Entry> entries) {
        // A name that is an entry's own goes before one that another has in brackets: "Hà Nội" is the city, not a
        // market there.
        for (Entry entry : entries) {
            whole(entry).forEach(name -> byName.putIfAbsent(squeezed(name), entry));
        }
        Map<String, Set<Entry>> parts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<Set<String>> sets = new ArrayList<>();
            spellings(entry).forEach(name -> {
                parts.computeIfAbsent(squeezed(name), first -> new LinkedHashSet<>())
                        .add(entry);
                sets.add(bare(name));
            });
            words.put(entry, sets);
        }
        parts.forEach((name, meant) -> {
            if (meant.size() == 1) {
                byName.putIfAbsent(name, meant.iterator().next());
            }
        });
    }

    /** The code that a cell names. */
    public Reading<String> read(Cell cell) {
        return cell.isEmpty() ? Reading.nothing() : read(cell.text());
    }

    Reading<String> read(String text) {
        Entry exact = byName.get(squeezed(text));
        if (exact != null) {
            return Reading.of(exact.code, exact.label);
        }
        Set<Entry> parts = holding(bare(text));
        if (parts.size() == 1) {
            Entry one = parts.iterator().next();
            return Reading.of(one.code, one.label);
        }
        Set<Entry> near = parts.isEmpty() ? alike(squeezed(text)) : parts;
        Reading.Choice[] choices = near.stream()
                .limit(MOST_CHOICES)
                .map(entry -> new Reading.Choice(entry.code, entry.label))
                .toArray(Reading.Choice[]::new);
        return choices.length == 0
                ? Reading.fault("Không có “" + text + "” trong danh mục.", "“" + text + "” is not known here.")
                : Reading.fault("“" + text + "” là mục nào?", "Which is meant by “" + text + "”?", choices);
    }

    private static Stream<String> whole(Entry entry) {
        return Stream.concat(Stream.of(entry.code, entry.label.vi(), entry.label.en()), entry.names.stream())
                .map(String::strip)
                .filter(name -> !squeezed(name).isEmpty());
    }

    private static Stream<String> spellings(Entry entry) {
        Set<String> all = new LinkedHashSet<>();
        whole(entry).forEach(name -> {
            all.add(name);
            all.add(name.replaceAll("\\s*\\([^)]*\\)", ""));
            for (String part : name.split("[()/,]")) {
                all.add(part);
            }
        });
        return all.stream().map(String::strip).filter(name -> !squeezed(name).isEmpty());
    }

    private static String squeezed(String name) {
        return Plain.of(name).replace(" ", "");
    }

    private static Set<String> bare(String name) {
        Set<String> all = new LinkedHashSet<>(List.of(Plain.of(name).split(" ")));
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeAll(KINDS);
        return telling.isEmpty() ? all : telling;
    }

    /** The entries of which a name says all of this; those of which a name says nothing else, if there are such. */
    private Set<Entry> holding(Set<String> told) {
        Set<Entry> same = new LinkedHashSet<>();
        Set<Entry> more = new LinkedHashSet<>();
        words.forEach((entry, names) -> names.stream()
                .filter(name -> name.containsAll(told))
                .forEach(name -> (name.size() == told.size() ? same : more).add(entry)));
        return same.isEmpty() ? more : same;
    }

    /** The entries with a name that one or two slips away from this; short names allow none. */
    private Set<Entry> alike(String squeezed) {
        Set<Entry> found = new LinkedHashSet<>();
        int slips = squeezed.length() < 4 ? 0 : squeezed.length() < 8 ? 1 : 2;
        byName.forEach((name, entry) -> {
            if (slips > 0
                    && Math.abs(name.length() - squeezed.length()) <= slips
                    && distance(name, squeezed) <= slips) {
                found.add(entry);
            }
        });
        return found;
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

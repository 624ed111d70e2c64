package org.harvestlink.notices.letter;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Language;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.news.Kind;

/**
 * The words of a letter.
 *
 * @param kinds of what it tells
 * @param subject one line
 * @param body plain text
 */
record Draft(Set<Kind> kinds, String subject, String body) {

    /** A letter tells this many things one by one, and how many more there are. */
    static final int MOST = 20;

    private static final String PREFIX = "[Harvestlink] ";

    /**
     * Writes what has come together, the most urgent first: what is held for an answer, what has come of
     * others, and then new proposals.
     *
     * @param name of the organization
     * @param site where Harvestlink is opened
     */
    static Draft of(List<Notice> notices, String name, Side side, Language language, Names names, String site) {
        List<Notice> ordered = notices.stream().sorted(URGENT_FIRST).toList();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        ordered.forEach(notice -> kinds.add(notice.kind()));
        return new Draft(
                kinds,
                PREFIX + subject(ordered, names).in(language),
                body(ordered, name, side, names, site).in(language));
    }

    private static final Comparator<Notice> URGENT_FIRST = Comparator.comparing(Notice::rank)
            .thenComparing(Notice::kind)
            .thenComparing(notice -> notice.state().entityId());

    private static Text subject(List<Notice> notices, Names names) {
        if (notices.size() == 1) {
            Notice only = notices.get(0);
            Text goods = only.subject(names);
            Text title = Title.of(only.kind());
            return new Text(title.vi() + ": " + goods.vi(), title.en() + ": " + goods.en());
        }
        var counts = notices.stream().collect(Collectors.groupingBy(Notice::kind, TreeMap::new, Collectors.counting()));
        return new Text(
                counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " "
                                + Title.several(entry.getKey()).vi())
                        .collect(Collectors.joining(", ")),
                counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " "
                                + Title.several(entry.getKey()).en())
                        .collect(Collectors.joining(", ")));
    }

    private static Text body(List<Notice> notices, String name, Side side, Names names, String site) {
        StringBuilder vi = new StringBuilder("Kính gửi ").append(name).append(",\n");
        StringBuilder en = new StringBuilder("Dear ").append(name).append(",\n");
        for (Notice notice : notices.subList(0, Math.min(MOST, notices.size()))) {
            Text terms = notice.terms(names);
            Text line = notice.line(side, site);
            vi.append("\n• ")
                    .append(terms.vi())
                    .append("\n  ")
                    .append(line.vi())
                    .append('\n');
            en.append("\n• ")
                    .append(terms.en())
                    .append("\n  ")
                    .append(line.en())
                    .append('\n');
        }
        int more = notices.size() - MOST;
        if (more > 0) {
            vi.append("\n… và ").append(more).append(" mục nữa.\n");
            en.append("\n… and ").append(more).append(" more.\n");
        }
        vi.append("\nMở Harvestlink: ")
                .append(site)
                .append("\nAnh chị có thể tắt từng loại thư này trong phần cài đặt.\n");
        en.append("\nOpen Harvestlink: ")
                .append(site)
                .append("\nEach kind of letter can be turned off in the settings.\n");
        return new Text(vi.toString(), en.toString());
    }
}

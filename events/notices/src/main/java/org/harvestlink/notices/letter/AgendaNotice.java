package org.harvestlink.notices.letter;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.contract.AgendaState;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.news.Kind;

/** When and where the organization sits at a trade week. Whom it meets and why stands in the agenda itself. */
record AgendaNotice(UUID organization, AgendaState state) implements Notice {

    /** Where on the site an agenda stands. */
    private static final String PLACE = "/tradeweeks/%s/agenda";

    @Override
    public Kind kind() {
        return Kind.AGENDA;
    }

    @Override
    public Text subject(Names names) {
        return new Text(state.nameVi(), state.nameEn());
    }

    @Override
    public Text terms(Names names) {
        return subject(names);
    }

    @Override
    public Text line(Side side, String site) {
        if (state.sittings().isEmpty()) {
            return new Text("Anh chị không còn cuộc gặp nào.", "You have no meetings any more.");
        }
        String page = site + PLACE.formatted(state.tradeWeekId());
        return new Text(
                "Lịch gặp của anh chị bây giờ là:" + sittings(Text::vi, "bàn") + "\n  Gặp ai và vì sao: " + page,
                "Your meetings are now:" + sittings(Text::en, "table") + "\n  With whom and why: " + page);
    }

    private String sittings(Function<Text, String> language, String table) {
        return state.sittings().stream()
                .map(sitting ->
                        "\n  – " + language.apply(Terms.moment(sitting.start())) + ", " + table + " " + sitting.table())
                .collect(Collectors.joining());
    }

    /** People may be on their way to it. */
    @Override
    public int rank() {
        return 0;
    }
}

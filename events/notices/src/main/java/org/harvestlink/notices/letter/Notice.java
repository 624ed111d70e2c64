package org.harvestlink.notices.letter;

import java.util.UUID;
import org.harvestlink.contract.EventBody;
import org.harvestlink.contract.Side;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;
import org.harvestlink.notices.news.Kind;

/** One thing that a letter tells. */
sealed interface Notice permits MatchNotice, AgendaNotice {

    UUID organization();

    /** What the organization can turn off. */
    Kind kind();

    /** The state that is told, as the event had it. */
    EventBody state();

    /** What it is about, in the few words that a subject line has room for. */
    Text subject(Names names);

    /** What it is about, with its terms. */
    Text terms(Names names);

    /** What has happened, in a sentence for that side. @param site where Harvestlink is opened */
    Text line(Side side, String site);

    /** Its place in a letter: 0 is told first. */
    int rank();
}

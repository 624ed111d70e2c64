package org.harvestlink.notices.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.harvestlink.contract.Event;
import org.harvestlink.notices.NoticeConfig;

/** Whether an event is news at all: who starts to follow the market is not told its history. */
@ApplicationScoped
class Recent {

    private final NoticeConfig config;
    private final Clock clock;

    Recent(NoticeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    boolean isNews(Event<?> event) {
        return event.time().isAfter(clock.instant().minus(config.news()));
    }
}

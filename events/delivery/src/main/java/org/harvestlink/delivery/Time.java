package org.harvestlink.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The services' one clock, in the time zone in which the market counts its days. */
public class Time {

    /** Viet Nam's: there is one, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}

package org.harvestlink.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of what is told outside the market's own pages. */
@ConfigMapping(prefix = "harvestlink.notices")
public interface NoticeConfig {

    /** The mail server; without one there are no letters. */
    Optional<String> smtpHost();

    @WithDefault("25")
    int smtpPort();

    /** Whom letters are from, an address with or without a name. */
    @WithDefault("Harvestlink <khong-tra-loi@harvestlink.example>")
    String sender();

    /** Where people open Harvestlink, for the link in a letter. */
    @WithDefault("http://localhost:8080")
    String site();

    /** How often somebody looks for what is due. */
    @WithDefault("2s")
    Duration lookEvery();

    /** How long a proposal waits for others to share its letter. */
    @WithDefault("2m")
    Duration gather();

    /** After a letter an organization's next proposals wait at least this long; what is urgent does not. */
    @WithDefault("15m")
    Duration quiet();

    /** A step that happened longer ago than this is no news any more: nobody is told the history of a market. */
    @WithDefault("3d")
    Duration news();

    /** How long letters, deliveries and the last states of matches that are over are kept. */
    @WithDefault("90d")
    Duration keep();
}

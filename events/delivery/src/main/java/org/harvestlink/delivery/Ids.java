package org.harvestlink.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids. */
public final class Ids {

    private Ids() {}

    /** A new UUIDv7 (RFC 9562): it begins with the time, so that new rows lie together in an index. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}

package org.harvestlink.contract;

/** Where a match stands between its two sides. */
public enum MatchStatus {
    /** Offered to both sides; no kilogram is reserved. */
    PROPOSED,
    /** One side has accepted: its kilograms are reserved until the hold expires. */
    HELD,
    /** Both sides have accepted. */
    AGREED,
    /** The kilograms have changed hands. */
    DELIVERED,
    /** One side refused. */
    DECLINED,
    /** The market took it back: the harvest or order behind it went or changed. */
    WITHDRAWN,
    /** The other side did not answer in time. */
    EXPIRED,
    /** Agreed and then called off; its kilograms are open again. */
    CANCELLED
}

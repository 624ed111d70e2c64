package org.harvestlink.offer.order;

import java.time.Instant;
import java.util.List;
import org.harvestlink.delivery.AuditView;

/**
 * The form of an order's audit trail, for the API's description.
 *
 * @param next the cursor of the next part, null on the last
 */
record OrderAuditPage(List<Entry> items, String next) {

    /**
     * @param by without {@code subject} unless it is a login of the reader's own, or an organizer reads
     * @param state with {@code maxVndPerKg} for the buyer alone
     */
    record Entry(long version, String action, Instant at, AuditView.Login by, OwnOrderAudit state) {}
}

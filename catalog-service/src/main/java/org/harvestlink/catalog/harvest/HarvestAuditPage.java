package org.harvestlink.catalog.harvest;

import java.time.Instant;
import java.util.List;
import org.harvestlink.delivery.AuditView;

/**
 * The form of a harvest's audit trail, for the API's description.
 *
 * @param next the cursor of the next part, null on the last
 */
record HarvestAuditPage(List<Entry> items, String next) {

    /** @param by without {@code subject} unless it is a login of the reader's own, or an organizer reads */
    record Entry(long version, String action, Instant at, AuditView.Login by, HarvestAudit state) {}
}

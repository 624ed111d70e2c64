package org.harvestlink.offer.order;

import java.util.List;

/**
 * The form of a list of orders, for the API's description.
 *
 * @param items with {@code maxVndPerKg} for their buyer alone
 * @param next the cursor of the next part, null on the last
 */
public record OrderPage(List<OwnOrderView> items, String next) {}

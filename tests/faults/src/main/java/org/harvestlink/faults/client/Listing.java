package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A harvest or an order of one party.
 *
 * @param stall where on the market it is
 * @param body as it was posted
 */
record Listing(String id, Party owner, int stall, ObjectNode body) {

    boolean isHarvest() {
        return owner.isCooperative();
    }

    String path() {
        return owner.listingsPath() + "/" + id;
    }
}

package org.harvestlink.matching.engine.clearing;

/**
 * The best allocation of a market that was found, and what proves how good it is. Without side conditions it is the best there
 * is: no pair's value is more than its two rents together, and kilograms times rents add up to kilograms times values (weak
 * duality of linear programs).
 *
 * @param harvest places of the harvests that sell, one for each trade
 * @param order places of the orders they sell to
 * @param kg 1 or more
 * @param harvestRent of every harvest, VND/kg, 0 or more
 * @param orderRent of every order, VND/kg, 0 or more
 * @param bound what no allocation exceeds, VND
 */
record Optimum(int[] harvest, int[] order, long[] kg, long[] harvestRent, long[] orderRent, long bound) {

    static Optimum of(Market market, Tree tree) {
        int harvests = market.harvests();
        int hub = tree.hub();
        int count = 0;
        for (int node = 0; node < hub; node++) {
            count += sells(tree, node) ? 1 : 0;
        }
        long[] harvestRent = new long[harvests];
        long[] orderRent = new long[market.orders()];
        long bound = 0;
        for (int harvest = 0; harvest < harvests; harvest++) {
            harvestRent[harvest] = tree.rent(harvest);
            bound += harvestRent[harvest] * market.supplyKg()[harvest];
        }
        for (int order = 0; order < market.orders(); order++) {
            orderRent[order] = tree.rent(tree.nodeOfOrder(order));
            bound += orderRent[order] * market.demandKg()[order];
        }
        Optimum optimum = new Optimum(new int[count], new int[count], new long[count], harvestRent, orderRent, bound);
        int trade = 0;
        for (int node = 0; node < hub; node++) {
            if (sells(tree, node)) {
                optimum.harvest[trade] = node < harvests ? node : tree.parent(node);
                optimum.order[trade] = (node < harvests ? tree.parent(node) : node) - harvests;
                optimum.kg[trade++] = tree.flow(node);
            }
        }
        return optimum;
    }

    private static boolean sells(Tree tree, int node) {
        return tree.parent(node) != tree.hub() && tree.flow(node) > 0;
    }
}

package org.harvestlink.matching.engine.clearing;

/**
 * One crop of a cleared book. Harvests and orders are told by their places in the market, which both books have in common.
 *
 * @param priced the book as it was cleared
 * @param unpriced the same without the orders' maxima, so that its rules leave out the price
 * @param harvestPlaces of the market's harvests in the cleared book
 * @param orderPlaces of the market's orders in the cleared book
 * @param harvestRents VND/kg
 * @param orderRents VND/kg
 */
record Remainder(
        CropBook priced,
        CropBook unpriced,
        Flows flows,
        int[] harvestPlaces,
        int[] orderPlaces,
        long[] harvestRents,
        long[] orderRents) {

    Market market() {
        return priced.market();
    }
}

package org.harvestlink.matching.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.harvestlink.contract.CropState;
import org.harvestlink.contract.DestinationState;
import org.harvestlink.contract.MarketState;
import org.harvestlink.contract.SchemeState;
import org.harvestlink.delivery.WireFormat;
import org.harvestlink.matching.engine.EstimatedHaulage;
import org.harvestlink.matching.engine.MarketFacts;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Text;

/** Collects the reference data, piece by piece, in the form in which the engine wants it. */
final class GatheredFacts {

    /** One for all: facts that say the same are equal. */
    private static final EstimatedHaulage HAULAGE = new EstimatedHaulage();

    private final WireFormat wire;
    private final Map<String, Map<String, Integer>> roadKm = new HashMap<>();
    private final Map<String, Integer> shelfLife = new HashMap<>();
    private final Map<String, Long> prices = new HashMap<>();
    private final Map<String, Text> crops = new HashMap<>();
    private final Map<String, Text> markets = new HashMap<>();
    private final Map<String, Text> schemes = new HashMap<>();

    GatheredFacts(WireFormat wire) {
        this.wire = wire;
    }

    /**
     * Takes one piece in, whole or not at all.
     *
     * @throws IllegalArgumentException when it can't be read, or is of a kind that this version does not know
     * @throws NullPointerException when it lacks what every piece of its kind has
     */
    void add(String kind, String body) {
        switch (kind) {
            case "CROP" -> add(wire.read(body, CropState.class));
            case "MARKET" -> {
                MarketState market = wire.read(body, MarketState.class);
                markets.put(Objects.requireNonNull(market.code()), new Text(market.nameVi(), market.nameEn()));
            }
            case "SCHEME" -> {
                SchemeState scheme = wire.read(body, SchemeState.class);
                schemes.put(Objects.requireNonNull(scheme.code()), new Text(scheme.nameVi(), scheme.nameEn()));
            }
            case "DESTINATION" -> {
                DestinationState place = wire.read(body, DestinationState.class);
                roadKm.put(Objects.requireNonNull(place.id()), Map.copyOf(place.roadKm()));
            }
            default -> throw new IllegalArgumentException("unknown kind " + kind);
        }
    }

    private void add(CropState crop) {
        crops.put(Objects.requireNonNull(crop.code()), new Text(crop.nameVi(), crop.nameEn()));
        if (crop.shelfLifeDays() != null) {
            shelfLife.put(crop.code(), crop.shelfLifeDays());
        }
        if (crop.priceLowVndPerKg() != null && crop.priceHighVndPerKg() != null) {
            prices.put(crop.code(), (crop.priceLowVndPerKg() + crop.priceHighVndPerKg()) / 2);
        }
    }

    MarketFacts facts() {
        return new MarketFacts(roadKm, shelfLife, prices, new Names(crops, markets, schemes), HAULAGE);
    }
}

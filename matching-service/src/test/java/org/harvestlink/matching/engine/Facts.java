package org.harvestlink.matching.engine;

import java.util.Map;

/** The reference data that the tests share. */
public final class Facts {

    public static final Names NAMES = new Names(
            Map.of("MANGO", new Text("Xoài", "Mango"), "LONGAN", new Text("Nhãn", "Longan")),
            Map.of("CN", new Text("Trung Quốc", "China"), "VN", new Text("Việt Nam", "Viet Nam")),
            Map.of("VIETGAP", Text.same("VietGAP"), "GLOBALGAP", Text.same("GlobalG.A.P.")));

    /** Mai Sơn (125), Mộc Châu (123) and Sốp Cộp (127), with the road kilometres of the reference data. */
    public static final MarketFacts SON_LA = new MarketFacts(
            Map.of(
                    "HN", Map.of("125", 272, "123", 199, "127", 354),
                    "HCM", Map.of("125", 1_978, "123", 1_905, "127", 2_060)),
            Map.of("MANGO", 7, "LONGAN", 2),
            Map.of("MANGO", 16_000L),
            NAMES,
            new EstimatedHaulage());

    private Facts() {}
}

package org.harvestlink.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One body for each kind of event, with every field told. */
final class Samples {

    private static final Instant THEN = Instant.parse("2026-05-20T03:04:05.678901Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 20);

    private Samples() {}

    static EventBody of(EventType type) {
        return switch (type.topic()) {
            case HARVESTS -> harvest(HarvestStatus.valueOf(status(type, "LISTED", "REVISED")));
            case ORDERS -> order(OrderStatus.valueOf(status(type, "POSTED", "REVISED")));
            case MATCHES -> match(MatchStatus.valueOf(type.name().substring("MATCH_".length())));
            case POSITIONS -> position();
            case AGENDAS -> agenda();
            case REFERENCE -> reference(type);
        };
    }

    /** The status that an event tells of: a revision leaves the first one. */
    private static String status(EventType type, String first, String revised) {
        String verb = type.name().substring(type.name().indexOf('_') + 1);
        return verb.equals(revised) ? first : verb;
    }

    private static UUID id(int n) {
        return UUID.fromString("0197a1b2-c3d4-7e5f-8a9b-%012d".formatted(n));
    }

    private static HarvestState harvest(HarvestStatus status) {
        return new HarvestState(
                id(1),
                id(2),
                "HTX Xoài Yên Châu",
                "MANGO",
                "xoài tròn Yên Châu",
                "loại 1",
                16_400,
                new DayWindow(FIRST, LAST),
                12_000,
                500L,
                id(3),
                "VN-SLOR-0001",
                "04090",
                "124",
                id(4),
                List.of(new Certification("VIETGAP", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))),
                List.of(new MarketGrant("CN", LocalDate.of(2026, 1, 1), null), new MarketGrant("VN", null, null)),
                status,
                THEN,
                3);
    }

    private static OrderState order(OrderStatus status) {
        return new OrderState(
                id(5),
                id(6),
                "Công ty Hải Nam",
                Channel.EXPORT,
                "MANGO",
                "xoài tròn Yên Châu",
                "loại 1",
                10_000,
                new Delivery(FIRST, LAST, "HUUNGHI"),
                "CN",
                new RequiredCertifications(List.of("VIETGAP"), List.of("GLOBALGAP", "ORGANIC_VN")),
                25_000L,
                500,
                1_000L,
                3,
                true,
                status,
                THEN,
                2);
    }

    private static MatchState match(MatchStatus status) {
        return new MatchState(
                id(7),
                id(1),
                id(5),
                id(2),
                id(6),
                "MANGO",
                10_000,
                status == MatchStatus.DELIVERED ? 9_800L : null,
                status == MatchStatus.AGREED ? 500L : 0L,
                12_000,
                new Delivery(FIRST, LAST, "HUUNGHI"),
                status,
                List.of(Side.COOPERATIVE),
                status == MatchStatus.HELD ? THEN.plusSeconds(3600) : null,
                Origin.CONTINUOUS,
                null,
                4);
    }

    private static PositionState position() {
        return new PositionState(
                id(1), PositionKind.HARVEST, id(2), "MANGO", 16_400, 6_400, 1_000, 8_000, 1_500, 500, 9);
    }

    private static AgendaState agenda() {
        return new AgendaState(
                id(8),
                id(9),
                "Tuần lễ xoài Sơn La tại Hà Nội",
                "Son La mango week in Hanoi",
                id(2),
                Side.COOPERATIVE,
                List.of(new AgendaState.Sitting(id(10), THEN, THEN.plusSeconds(1_200), 12)),
                2);
    }

    private static EventBody reference(EventType type) {
        return switch (type) {
            case CROP_DEFINED ->
                new CropState("MANGO", "Xoài", "Mango", "080450", List.of("GL4"), 7, 5, 8, 2_000L, 30_000L, 1);
            case MARKET_DEFINED -> new MarketState("CN", "Trung Quốc", "China", 1);
            case SCHEME_DEFINED -> new SchemeState("VIETGAP", "VietGAP trồng trọt", "VietGAP crop", 1);
            case DESTINATION_DEFINED ->
                new DestinationState(
                        "HUUNGHI", "Cửa khẩu Hữu Nghị", "Huu Nghi gate", "border_gate", "CN", Map.of("124", 390), 1);
            default -> throw new IllegalArgumentException(type + " is no reference data");
        };
    }
}

package org.harvestlink.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event of the market: the CloudEvents {@code type}, the topic that carries it and the record that is its body. */
public enum EventType {
    HARVEST_LISTED("harvest.listed", Topic.HARVESTS, HarvestState.class),
    HARVEST_REVISED("harvest.revised", Topic.HARVESTS, HarvestState.class),
    HARVEST_WITHDRAWN("harvest.withdrawn", Topic.HARVESTS, HarvestState.class),
    HARVEST_ENDED("harvest.ended", Topic.HARVESTS, HarvestState.class),

    ORDER_POSTED("order.posted", Topic.ORDERS, OrderState.class),
    ORDER_REVISED("order.revised", Topic.ORDERS, OrderState.class),
    ORDER_WITHDRAWN("order.withdrawn", Topic.ORDERS, OrderState.class),
    ORDER_ENDED("order.ended", Topic.ORDERS, OrderState.class),

    MATCH_PROPOSED("match.proposed", Topic.MATCHES, MatchState.class),
    MATCH_HELD("match.held", Topic.MATCHES, MatchState.class),
    MATCH_AGREED("match.agreed", Topic.MATCHES, MatchState.class),
    MATCH_DELIVERED("match.delivered", Topic.MATCHES, MatchState.class),
    MATCH_DECLINED("match.declined", Topic.MATCHES, MatchState.class),
    MATCH_WITHDRAWN("match.withdrawn", Topic.MATCHES, MatchState.class),
    MATCH_EXPIRED("match.expired", Topic.MATCHES, MatchState.class),
    MATCH_CANCELLED("match.cancelled", Topic.MATCHES, MatchState.class),

    POSITION_CHANGED("position.changed", Topic.POSITIONS, PositionState.class),

    AGENDA_CHANGED("agenda.changed", Topic.AGENDAS, AgendaState.class),

    CROP_DEFINED("crop.defined", Topic.REFERENCE, CropState.class),
    MARKET_DEFINED("market.defined", Topic.REFERENCE, MarketState.class),
    SCHEME_DEFINED("scheme.defined", Topic.REFERENCE, SchemeState.class),
    DESTINATION_DEFINED("destination.defined", Topic.REFERENCE, DestinationState.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::typeName, Function.identity()));

    private final String name;
    private final Topic topic;
    private final Class<? extends EventBody> body;

    EventType(String name, Topic topic, Class<? extends EventBody> body) {
        this.name = name;
        this.topic = topic;
        this.body = body;
    }

    /** The CloudEvents {@code type} attribute, such as {@code harvest.listed}. */
    public String typeName() {
        return name;
    }

    public Topic topic() {
        return topic;
    }

    /** The record that this event's JSON body is read into. */
    public Class<? extends EventBody> body() {
        return body;
    }

    /** The type of that name, or empty for one this version does not know: the reader passes over it. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }

    /** The event that tells of a match having come to this status. */
    public static EventType of(MatchStatus status) {
        return valueOf("MATCH_" + status.name());
    }
}

package org.harvestlink.catalog.reference;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the reference tables. */
final class ReferenceReader {

    private static final String COUNT = """
            select (select coalesce(sum(version), 0) from crop) + (select coalesce(sum(version), 0) from market)
                 + (select coalesce(sum(version), 0) from scheme) + (select coalesce(sum(version), 0) from district)
                 + (select coalesce(sum(version), 0) from commune) + (select coalesce(sum(version), 0) from destination)
                 + (select coalesce(sum(version), 0) from distance) as n
            """;

    private ReferenceReader() {}

    static Name name(Row row) {
        return new Name(row.getString("name_vi"), row.getString("name_en"));
    }

    /** Grows with every change of a row. */
    static Uni<Long> count(SqlClient client) {
        return client.query(COUNT)
                .execute()
                .map(rows -> rows.iterator().next().getBigDecimal("n").longValueExact());
    }

    static Uni<Reference> read(SqlClient client) {
        return count(client).chain(count -> rows(client, ReferenceTable.CROP, Crop::of)
                .chain(crops -> rows(client, ReferenceTable.MARKET, Market::of)
                        .chain(markets -> rows(client, ReferenceTable.SCHEME, Scheme::of)
                                .chain(schemes -> places(client)
                                        .map(places -> new Reference(
                                                count,
                                                Reference.byCode(crops, Crop::code),
                                                Reference.byCode(markets, Market::code),
                                                Reference.byCode(schemes, Scheme::code),
                                                places.districts,
                                                places.communes,
                                                places.destinations))))));
    }

    private record Places(
            Map<String, District> districts, Map<String, Commune> communes, Map<String, Destination> destinations) {}

    private static Uni<Places> places(SqlClient client) {
        return rows(client, ReferenceTable.DISTRICT, District::of)
                .map(found -> Reference.byCode(found, District::code))
                .chain(districts -> rows(
                                client,
                                ReferenceTable.COMMUNE,
                                row -> Commune.of(row, districts.get(row.getString("district"))))
                        .chain(communes -> destinations(client)
                                .map(destinations -> new Places(
                                        districts,
                                        Reference.byCode(communes, Commune::code),
                                        Reference.byCode(destinations, Destination::code)))));
    }

    private static Uni<List<Destination>> destinations(SqlClient client) {
        return rows(client, ReferenceTable.DISTANCE, Function.identity()).chain(roads -> {
            Map<String, List<Distance>> from = new HashMap<>();
            roads.forEach(road -> from.computeIfAbsent(road.getString("destination"), it -> new ArrayList<>())
                    .add(Distance.of(road)));
            return rows(
                    client,
                    ReferenceTable.DESTINATION,
                    row -> Destination.of(row, from.getOrDefault(row.getString("code"), List.of())));
        });
    }

    private static <T> Uni<List<T>> rows(SqlClient client, ReferenceTable table, Function<Row, T> item) {
        return client.preparedQuery("select * from " + table.table() + " order by code")
                .execute(Tuple.tuple())
                .map(rows -> {
                    List<T> items = new ArrayList<>();
                    rows.forEach(row -> items.add(item.apply(row)));
                    return items;
                });
    }
}

package org.harvestlink.catalog.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of reference data, each shipped as a CSV file whose header names the table's columns. */
enum ReferenceTable {
    CROP("crops.csv", "varieties", "grades"),
    MARKET("markets.csv"),
    SCHEME("schemes.csv"),
    DISTRICT("districts.csv"),
    COMMUNE("communes.csv"),
    DESTINATION("destinations.csv"),
    DISTANCE("distances.csv"),
    MARKET_ACCESS("market_access.csv");

    private final String file;
    private final Set<String> lists;

    ReferenceTable(String file, String... lists) {
        this.file = file;
        this.lists = Set.of(lists);
    }

    String file() {
        return file;
    }

    /** True for a column whose values are lists, in the file separated by {@code |}. */
    boolean isList(String column) {
        return lists.contains(column);
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The statement that takes a JSON array of shipped rows in: new rows are added, changed ones replaced unless somebody
     * has edited them here.
     */
    String upsert(List<String> columns) {
        String names = String.join(", ", columns);
        String present =
                String.join(", ", columns.stream().map(it -> table() + "." + it).toList());
        String shipped =
                String.join(", ", columns.stream().map("excluded."::concat).toList());
        return "insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, ($1::text)::jsonb)"
                        .formatted(table(), names)
                + " on conflict (code) do update set (%s) = row(%s)".formatted(names, shipped)
                + " where not %s.edited and (%s) is distinct from (%s)".formatted(table(), present, shipped);
    }
}

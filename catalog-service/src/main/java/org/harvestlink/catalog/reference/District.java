package org.harvestlink.catalog.reference;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Locale;

/**
 * A former district of Son La, by which people still name places.
 *
 * @param code of the General Statistics Office, such as {@code 124}
 * @param name short, such as Yên Châu
 * @param fullNameVi with its kind, such as Huyện Yên Châu
 */
public record District(String code, Name name, String fullNameVi) {

    static District of(Row row) {
        return new District(row.getString("code"), ReferenceReader.name(row), row.getString("full_name_vi"));
    }

    /** True when that is its code or one of its names, whatever the case and with or without diacritics. */
    boolean isCalled(String words) {
        String plain = PlainText.of(words);
        return code.equals(plain)
                || PlainText.of(name.vi()).equals(plain)
                || PlainText.of(fullNameVi).equals(plain)
                || name.en().toLowerCase(Locale.ROOT).equals(plain);
    }
}

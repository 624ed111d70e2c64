package org.harvestlink.http;

import java.util.Locale;

/** A sentence for people, in both languages. */
public record Text(String vi, String en) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Kilograms as people write them: {@code 16.400 kg} in Vietnamese, {@code 16,400 kg} in English. */
    public static Text kilograms(long kg) {
        return new Text(String.format(VIETNAMESE, "%,d kg", kg), String.format(Locale.ENGLISH, "%,d kg", kg));
    }

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}

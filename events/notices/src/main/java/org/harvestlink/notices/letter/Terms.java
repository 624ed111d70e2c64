package org.harvestlink.notices.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.harvestlink.contract.MatchState;
import org.harvestlink.delivery.Time;
import org.harvestlink.http.Text;
import org.harvestlink.notices.Names;

/** The terms of a match as people write them. */
final class Terms {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Terms() {}

    /** Such as {@code Xoài, 10.000 kg, 12.000 ₫/kg, giao 6/6/2027 – 20/6/2027 tại Cửa khẩu Hữu Nghị}. */
    static Text of(MatchState match, Names names) {
        Text goods = goods(match, names);
        Text price = vndPerKg(match.priceVndPerKg());
        Text place = names.place(match.delivery().place());
        Text days = days(match.delivery().from(), match.delivery().to());
        return new Text(
                goods.vi() + ", " + price.vi() + ", giao " + days.vi() + " tại " + place.vi(),
                goods.en() + ", " + price.en() + ", delivery " + days.en() + " at " + place.en());
    }

    /** Such as {@code Xoài, 10.000 kg}. */
    static Text goods(MatchState match, Names names) {
        Text crop = names.crop(match.crop());
        Text kilograms = Text.kilograms(match.quantityKg());
        return new Text(crop.vi() + ", " + kilograms.vi(), crop.en() + ", " + kilograms.en());
    }

    /** A moment in the market's time zone, such as {@code 14:05 ngày 30/5/2027}. */
    static Text moment(Instant instant) {
        var local = instant.atZone(Time.ZONE);
        return new Text(
                HOUR.format(local) + " ngày " + DAY_VI.format(local),
                HOUR.format(local) + " on " + DAY_EN.format(local));
    }

    private static Text days(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? new Text(DAY_VI.format(from), DAY_EN.format(from))
                : new Text(
                        DAY_VI.format(from) + " – " + DAY_VI.format(to),
                        DAY_EN.format(from) + " – " + DAY_EN.format(to));
    }

    private static Text vndPerKg(long price) {
        return new Text(
                String.format(VIETNAMESE, "%,d ₫/kg", price), String.format(Locale.ENGLISH, "%,d VND/kg", price));
    }
}

package org.harvestlink.sheets;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as people write them, with every value that they may mean. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,' ]\\d{3})(\\1|[.,' ]\\d{3})*");

    private Numbers() {}

    /** The values that a text may stand for: none when it is no number, two for {@code 16.400}. */
    static List<BigDecimal> meanings(String written) {
        String text = written.strip();
        Set<BigDecimal> meanings = new LinkedHashSet<>();
        if (PLAIN.matcher(text).matches()) {
            meanings.add(new BigDecimal(text));
        }
        for (char decimal : new char[] {',', '.'}) {
            add(meanings, text, decimal);
        }
        return List.copyOf(meanings);
    }

    /** Reads the text with this decimal sign, and the other one, or a space, between groups of three. */
    private static void add(Set<BigDecimal> meanings, String text, char decimal) {
        int at = text.indexOf(decimal);
        String whole = at < 0 ? text : text.substring(0, at);
        String fraction = at < 0 ? "" : text.substring(at + 1);
        boolean grouped = GROUPED.matcher(whole).matches()
                && whole.indexOf(decimal) < 0
                && whole.chars().filter(c -> c < '0').distinct().count() == 1;
        if ((PLAIN.matcher(whole).matches() || grouped) && (at < 0 || fraction.matches("\\d{1,9}"))) {
            meanings.add(
                    new BigDecimal(whole.replaceAll("\\D", "") + (at < 0 ? "" : "." + fraction)).stripTrailingZeros());
        }
    }

    static String vi(BigDecimal number) {
        return format(number, ',', '.');
    }

    static String en(BigDecimal number) {
        return format(number, '.', ',');
    }

    /** A text of which {@link #meanings} knows one meaning: never three digits behind the sign. */
    static String unmistakable(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() == 3 ? bare.setScale(4).toPlainString() : bare.toPlainString();
    }

    private static String format(BigDecimal number, char decimal, char group) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(group);
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }
}

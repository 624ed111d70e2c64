package org.harvestlink.catalog.certificate;

import java.util.regex.Pattern;

/**
 * The GLOBALG.A.P. number of a producer, thirteen digits. It is a GS1 GLN, so its last digit checks the others: the sum of
 * the digits, from the right weighted 1 and 3 in turn, is a multiple of ten (GS1 General Specifications, 7.9.1).
 */
final class Ggn {

    private static final Pattern BLANKS = Pattern.compile("[\\s.-]");
    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("\\d{13}");

    private Ggn() {}

    /** The number as it is written without blanks, dots, hyphens and the letters GGN in front. */
    static String written(String number) {
        return BLANKS.matcher(number.strip().replaceFirst("(?i)^GGN:?", "")).replaceAll("");
    }

    static boolean hasItsForm(String number) {
        return THIRTEEN_DIGITS.matcher(number).matches();
    }

    /**
     * True when the check digit is right.
     *
     * @param number of thirteen digits
     */
    static boolean checks(String number) {
        int sum = 0;
        for (int fromRight = 0; fromRight < number.length(); fromRight++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - fromRight), 10);
            sum += fromRight % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }
}

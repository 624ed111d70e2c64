package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and prices that occur once in the world, each with those who may read it. One that turns up in an answer to anybody else
 * has leaked there. Prices of eight and nine million dong a kilogram are the private ones; nothing else on the market is a
 * number of that size.
 */
public final class Canaries {

    private static final long FIRST_MAXIMUM = 9_000_000;
    private static final long FIRST_PRICE = 8_000_000;
    private static final String BETWEEN_THOUSANDS = "[.,\\u00a0\\u202f ]?";
    /** Not within a longer number, nor behind the point of one, such as the fraction of a second. */
    private static final Pattern CANARY = Pattern.compile(
            "CANARY-\\d+|(?<![\\d.,])[89]" + BETWEEN_THOUSANDS + "\\d{3}" + BETWEEN_THOUSANDS + "\\d{3}(?!\\d)");

    /** Ids are made of digits and letters by chance, and tell nothing. */
    private static final Pattern ID = Pattern.compile("\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");

    private final Map<String, Set<String>> readers = new ConcurrentHashMap<>();
    private final AtomicInteger words = new AtomicInteger();
    private final AtomicInteger maxima = new AtomicInteger();
    private final AtomicInteger prices = new AtomicInteger();

    /** A word that only these logins may read. */
    public String word(Set<String> logins) {
        String word = "CANARY-" + words.incrementAndGet();
        readers.put(word, Set.copyOf(logins));
        return word;
    }

    /** A maximum price that only its buyer may read. */
    public long maximum(String buyer) {
        long maximum = FIRST_MAXIMUM + maxima.incrementAndGet();
        readers.put(Long.toString(maximum), Set.of(buyer));
        return maximum;
    }

    /** An agreed price that only these logins may read. */
    public long price(Set<String> logins) {
        long price = FIRST_PRICE + prices.incrementAndGet();
        readers.put(Long.toString(price), Set.copyOf(logins));
        return price;
    }

    /** The canaries in a text that its reader may not read. */
    public List<String> foreignTo(String reader, String text) {
        List<String> foreign = new ArrayList<>();
        Matcher found = CANARY.matcher(ID.matcher(text).replaceAll("id"));
        while (found.find()) {
            String canary = found.group().startsWith("CANARY")
                    ? found.group()
                    : found.group().replaceAll("\\D", "");
            Set<String> known = readers.get(canary);
            if (known != null && !known.contains(reader)) {
                foreign.add(canary);
            }
        }
        return foreign;
    }
}

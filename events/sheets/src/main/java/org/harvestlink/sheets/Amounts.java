package org.harvestlink.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kilograms and prices. What can be read in two ways that are both possible is asked back, never guessed. */
public final class Amounts {

    private static final Pattern WRITTEN = Pattern.compile("([\\d.,' ]*\\d)\\s*(.*)");
    private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(tan|ta|yen|kg|t)(?![a-z])\\s*");
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d.,]*)\\s*[-–]\\s*(\\d[\\d.,]*)\\s*(\\D*)");
    private static final Map<String, BigDecimal> WEIGHTS = Map.ofEntries(
            unit("kg", "1"),
            unit("kgs", "1"),
            unit("kilogram", "1"),
            unit("ky", "1"),
            unit("ki", "1"),
            unit("can", "1"),
            unit("公斤", "1"),
            unit("tan", "1000"),
            unit("t", "1000"),
            unit("ton", "1000"),
            unit("tons", "1000"),
            unit("tonne", "1000"),
            unit("tonnes", "1000"),
            unit("mt", "1000"),
            unit("吨", "1000"),
            unit("ta", "100"),
            unit("yen", "10"),
            unit("lang", "0.1"),
            unit("jin", "0.5"),
            unit("斤", "0.5"),
            unit("k", "1000"),
            unit("nghin kg", "1000"),
            unit("ngan kg", "1000"));
    private static final Map<String, BigDecimal> MONEY = Map.ofEntries(
            unit("d", "1"),
            unit("dong", "1"),
            unit("vnd", "1"),
            unit("₫", "1"),
            unit("k", "1000"),
            unit("nghin", "1000"),
            unit("ngan", "1000"),
            unit("nghin dong", "1000"),
            unit("ngan dong", "1000"),
            unit("nghin d", "1000"),
            unit("1000d", "1000"),
            unit("1000 d", "1000"),
            unit("1 000d", "1000"),
            unit("1 000 d", "1000"),
            unit("kvnd", "1000"),
            unit("trieu", "1000000"),
            unit("tr", "1000000"));
    private static final long MOST_KG = 100_000_000;
    private static final long MOST_VND = 10_000_000;
    private static final long SUSPICIOUSLY_CHEAP = 500;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amounts() {}

    private static Map.Entry<String, BigDecimal> unit(String name, String size) {
        return Map.entry(name, new BigDecimal(size));
    }

    /** The kilograms in a unit such as {@code tấn}, or null when it is none. */
    public static BigDecimal weight(String unit) {
        return WEIGHTS.get(simple(unit));
    }

    /** The VND per kilogram in a unit such as {@code nghìn đ/kg} or {@code đ/tạ}, or null when it is none. */
    public static BigDecimal price(String unit) {
        String[] parts = slashed(unit).split("/", 2);
        BigDecimal money = parts[0].isBlank() ? null : MONEY.get(simple(parts[0]));
        BigDecimal weight = parts.length < 2 ? BigDecimal.ONE : weight(parts[1]);
        return money == null || weight == null ? null : money.divide(weight, 9, RoundingMode.HALF_UP);
    }

    /** @param columnUnit the unit in the column's header, null for none: kilograms then */
    public static Reading<Long> kilograms(Cell cell, String columnUnit) {
        if (cell.isEmpty()) {
            return Reading.nothing();
        }
        BigDecimal column = columnUnit == null ? null : weight(columnUnit);
        if (cell.number() != null) {
            return wholeKg(List.of(cell.number().multiply(column == null ? BigDecimal.ONE : column)), column == null);
        }
        String text = slashed(cell.text());
        BigDecimal sum = sum(simple(text));
        if (sum != null) {
            return wholeKg(List.of(sum), false);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(range);
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return noNumber(cell, "16.400 kg", "16,400 kg");
        }
        String unit = written.group(2);
        BigDecimal size = unit.isBlank() ? column == null ? BigDecimal.ONE : column : weight(unit);
        if (size == null) {
            return Reading.fault(
                    "Không hiểu đơn vị “" + unit + "”; xin ghi kg, tấn, tạ, yến hoặc 斤.",
                    "The unit “" + unit + "” is not known; write kg, tấn (t), tạ, yến or 斤.");
        }
        List<BigDecimal> kilograms = meanings(written.group(1), size);
        return kilograms.isEmpty()
                ? noNumber(cell, "16.400 kg", "16,400 kg")
                : wholeKg(kilograms, unit.isBlank() && column == null);
    }

    /** @param columnUnit the unit in the column's header, null for none: VND per kilogram then */
    public static Reading<Long> vndPerKg(Cell cell, String columnUnit) {
        if (cell.isEmpty()) {
            return Reading.nothing();
        }
        BigDecimal column = columnUnit == null ? null : price(columnUnit);
        if (cell.number() != null) {
            return wholeVnd(List.of(cell.number().multiply(column == null ? BigDecimal.ONE : column)), column == null);
        }
        Matcher written = WRITTEN.matcher(slashed(cell.text()));
        if (!written.matches()) {
            return noNumber(cell, "12.000 đ/kg", "12,000 VND/kg");
        }
        String unit = written.group(2).strip();
        String per = unit.startsWith("/") ? "d" + unit : unit;
        BigDecimal size = unit.isEmpty() ? column == null ? BigDecimal.ONE : column : price(per);
        if (size == null) {
            return Reading.fault(
                    "Không hiểu đơn vị giá “" + unit + "”; xin ghi đ/kg hoặc nghìn đ/kg.",
                    "The unit of price “" + unit + "” is not known; write đ/kg or nghìn đ/kg.");
        }
        List<BigDecimal> prices = meanings(written.group(1), size);
        return prices.isEmpty()
                ? noNumber(cell, "12.000 đ/kg", "12,000 VND/kg")
                : wholeVnd(prices, unit.isEmpty() && column == null);
    }

    /** Kilograms and VND are whole: three digits behind a sign can only be thousands of them, as they could not be of tonnes. */
    private static List<BigDecimal> meanings(String written, BigDecimal size) {
        List<BigDecimal> meanings = Numbers.meanings(written);
        return size.compareTo(BigDecimal.ONE) == 0 && meanings.size() > 1
                ? List.of(meanings.stream().max(BigDecimal::compareTo).orElseThrow())
                : meanings.stream().map(size::multiply).toList();
    }

    private static Reading<Long> wholeKg(List<BigDecimal> meanings, boolean noUnit) {
        List<Long> possible = possible(meanings, MOST_KG);
        if (possible.size() == 1) {
            return Reading.of(possible.get(0), kg(possible.get(0)));
        }
        if (possible.size() > 1) {
            return Reading.fault(
                    "Là " + kg(possible.get(0)).vi() + " hay "
                            + kg(possible.get(1)).vi() + "?",
                    "Is it " + kg(possible.get(0)).en() + " or "
                            + kg(possible.get(1)).en() + "?",
                    choiceKg(possible.get(0)),
                    choiceKg(possible.get(1)));
        }
        List<Long> tonnes = possible(meanings.stream().map(THOUSAND::multiply).toList(), MOST_KG);
        if (noUnit && !tonnes.isEmpty()) {
            return Reading.fault(
                    "Số kg phải nguyên; anh chị muốn ghi " + kg(tonnes.get(0)).vi() + "?",
                    "Kilograms must be whole; is it " + kg(tonnes.get(0)).en() + "?",
                    choiceKg(tonnes.get(0)));
        }
        return Reading.fault(
                "Phải là số kg nguyên từ 1 đến 100.000.000.", "It must be whole kilograms from 1 to 100,000,000.");
    }

    private static Reading<Long> wholeVnd(List<BigDecimal> meanings, boolean noUnit) {
        List<Long> possible = new ArrayList<>(possible(meanings, MOST_VND));
        if (noUnit && (possible.isEmpty() || possible.get(0) < SUSPICIOUSLY_CHEAP)) {
            possible.addAll(possible(meanings.stream().map(THOUSAND::multiply).toList(), MOST_VND));
            if (!possible.isEmpty()) {
                return askVnd(possible);
            }
        }
        if (possible.size() > 1) {
            return askVnd(possible);
        }
        return possible.isEmpty()
                ? Reading.fault(
                        "Phải là số đồng nguyên mỗi kg, từ 1 đến 10.000.000.",
                        "It must be whole VND per kilogram from 1 to 10,000,000.")
                : Reading.of(possible.get(0), vnd(possible.get(0)));
    }

    private static Reading<Long> askVnd(List<Long> possible) {
        Reading.Choice[] choices = possible.stream()
                .distinct()
                .map(it -> new Reading.Choice(it + " đ/kg", vnd(it)))
                .toArray(Reading.Choice[]::new);
        String vi =
                String.join(" hay ", possible.stream().map(it -> vnd(it).vi()).toList());
        String en =
                String.join(" or ", possible.stream().map(it -> vnd(it).en()).toList());
        return Reading.fault("Là " + vi + "?", "Is it " + en + "?", choices);
    }

    private static Reading<Long> range(Matcher range) {
        List<Reading.Choice> ends = new ArrayList<>();
        for (int end = 1; end <= 2; end++) {
            Reading<Long> one = kilograms(Cell.text(range.group(end) + " " + range.group(3)), null);
            if (one.value() != null) {
                ends.add(choiceKg(one.value()));
            }
        }
        return Reading.fault(
                "Đây là một khoảng; xin chọn một số.",
                "This is a range; choose one number.",
                ends.toArray(Reading.Choice[]::new));
    }

    /** {@code 16 tan 4 ta}: several parts, each with its unit; null for anything else. */
    private static BigDecimal sum(String text) {
        Matcher part = PART.matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        int end = 0;
        int parts = 0;
        while (part.find() && part.start() == end) {
            List<BigDecimal> meanings = Numbers.meanings(part.group(1));
            if (meanings.size() != 1) {
                return null;
            }
            sum = sum.add(meanings.get(0).multiply(WEIGHTS.get(part.group(2))));
            end = part.end();
            parts++;
        }
        return parts > 1 && end == text.length() ? sum : null;
    }

    private static List<Long> possible(List<BigDecimal> meanings, long most) {
        return meanings.stream()
                .filter(it -> it.stripTrailingZeros().scale() <= 0)
                .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::longValueExact)
                .distinct()
                .sorted()
                .toList();
    }

    private static Reading<Long> noNumber(Cell cell, String vi, String en) {
        return Reading.fault(
                "“" + cell.text() + "” không phải là số; xin ghi như " + vi + ".",
                "“" + cell.text() + "” is no number; write it like " + en + ".");
    }

    private static Reading.Choice choiceKg(long kg) {
        return new Reading.Choice(kg + " kg", kg(kg));
    }

    private static Text kg(long kg) {
        return new Text(Numbers.vi(BigDecimal.valueOf(kg)) + " kg", Numbers.en(BigDecimal.valueOf(kg)) + " kg");
    }

    private static Text vnd(long vnd) {
        return new Text(Numbers.vi(BigDecimal.valueOf(vnd)) + " đ/kg", Numbers.en(BigDecimal.valueOf(vnd)) + " VND/kg");
    }

    /** Without diacritics and letter case, the slash and the digits' signs kept. */
    private static String slashed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u2019\\u00b4`]", "'")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String simple(String text) {
        return text.equals("₫")
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replaceAll("[().:]", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}

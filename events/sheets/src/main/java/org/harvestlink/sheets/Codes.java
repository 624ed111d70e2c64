package org.harvestlink.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several codes in one cell: {@code VietGAP, GlobalGAP} asks for both, {@code VietGAP hoặc GlobalGAP} for one of them.
 *
 * @param any whether one of them is enough
 */
public record Codes(List<String> codes, boolean any) {

    private static final Pattern OR = Pattern.compile("(?iu)\\s+(?:hoặc|hoac|hay|or)\\s+");
    private static final Pattern AND = Pattern.compile("(?iu)\\s*[,;+&\\n]\\s*|\\s+(?:và|va|and)\\s+");
    private static final Pattern NONE = Pattern.compile("(?iu)không|khong|none|no|-|–|0");

    /** Reads them, or tells of the first that is not known. */
    public static Reading<Codes> read(Cell cell, Names names) {
        if (cell.isEmpty() || NONE.matcher(cell.text()).matches()) {
            return Reading.nothing();
        }
        boolean any = OR.matcher(cell.text()).find();
        if (any && AND.matcher(cell.text()).find()) {
            return Reading.fault(
                    "Chỉ dùng một loại: “và” (cần tất cả) hoặc “hoặc” (cần một).",
                    "Use one of the two: “and” (all are needed) or “or” (one is enough).");
        }
        List<String> codes = new ArrayList<>();
        List<Text> labels = new ArrayList<>();
        for (String part : (any ? OR : AND).split(cell.text())) {
            Reading<String> one = names.read(part);
            if (one.value() == null) {
                return new Reading<>(null, null, one.fault(), one.choices());
            }
            if (!codes.contains(one.value())) {
                codes.add(one.value());
                labels.add(one.echo());
            }
        }
        return Reading.of(new Codes(List.copyOf(codes), any), echo(labels, any));
    }

    private static Text echo(List<Text> labels, boolean any) {
        return new Text(
                String.join(any ? " hoặc " : ", ", labels.stream().map(Text::vi).toList()),
                String.join(any ? " or " : ", ", labels.stream().map(Text::en).toList()));
    }
}

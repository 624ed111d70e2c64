package org.harvestlink.matching.engine.rule;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Text;

/** Figures and days as people write them: 16.400 kg and 12/6 in Vietnamese, 16,400 kg and 12 June in English. */
public final class Words {

    private Words() {}

    public static Text kg(long kg) {
        return Text.of("%s kg", "%s kg", number(kg));
    }

    public static Text km(long km) {
        return Text.of("%s km", "%s km", number(km));
    }

    public static Text vndPerKg(long vnd) {
        return Text.of("%s ₫/kg", "%s VND/kg", number(vnd));
    }

    public static Text days(long days) {
        return Text.of("%s ngày", days == 1 ? "%s day" : "%s days", number(days));
    }

    /** The day, with its year only when it is another than {@code year}. */
    public static Text day(LocalDate day, int year) {
        return day.getYear() == year ? dayOfYear(day) : datedDay(day);
    }

    /** The run of days, naming the month and the year once where both ends share them. */
    public static Text span(DaySpan days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return dayOfYear(from);
        }
        if (from.getYear() != to.getYear()) {
            return Text.of("%s–%s", "%s – %s", datedDay(from), datedDay(to));
        }
        if (from.getMonth() != to.getMonth()) {
            return Text.of("%s–%s", "%s – %s", dayOfYear(from), dayOfYear(to));
        }
        return Text.of("%s–%s", "%s–%s", number(from.getDayOfMonth()), dayOfYear(to));
    }

    private static Text dayOfYear(LocalDate day) {
        return new Text(day.getDayOfMonth() + "/" + day.getMonthValue(), day.getDayOfMonth() + " " + month(day));
    }

    private static Text datedDay(LocalDate day) {
        return Text.of("%s/%s", "%s %s", dayOfYear(day), Text.same(Integer.toString(day.getYear())));
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Text number(long number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return new Text(english.replace(',', '.'), english);
    }

    /** What is wrong with fruit that a rule keeps away, as the end of a sentence about it. */
    public static Text lack(RuleName rule) {
        return switch (rule) {
            case VARIETY -> new Text("khác giống", "is of another variety");
            case GRADE -> new Text("khác phẩm cấp", "is of another grade");
            case CERTIFICATION -> new Text("thiếu chứng nhận", "lacks a certificate");
            case MARKET_ACCESS -> new Text("chưa được vào thị trường", "may not enter the market");
            case DATES -> new Text("không kịp ngày giao", "is not there in time");
            case PRICE -> new Text("quá đắt", "is too dear");
            case DISTANCE -> new Text("ở quá xa", "is too far away");
            case VOLUME -> new Text("không đủ lô tối thiểu", "does not make the smallest lot");
            case SUPPLIERS -> new Text("của hợp tác xã mà đơn không còn chỗ", "is of a cooperative too many");
            case CROP -> throw new IllegalArgumentException("fruit of another crop is in another book");
        };
    }
}

package org.harvestlink.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

    private final Days days = new Days(TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10/6/2027                  | -     | 2027-06-10 | 2027-06-10
            10/6/27                    | -     | 2027-06-10 | 2027-06-10
            10.06.2027                 | -     | 2027-06-10 | 2027-06-10
            10-6-2027                  | -     | 2027-06-10 | 2027-06-10
            2027-06-10                 | -     | 2027-06-10 | 2027-06-10
            2027/6/10                  | -     | 2027-06-10 | 2027-06-10
            ngày 10 tháng 6 năm 2027   | -     | 2027-06-10 | 2027-06-10
            thứ Năm, 10/6              | -     | 2027-06-10 | 2027-06-10
            T5 10/6                    | -     | 2027-06-10 | 2027-06-10
            2027年6月10日              | -     | 2027-06-10 | 2027-06-10
            10 June 2027               | -     | 2027-06-10 | 2027-06-10
            June 10, 2027              | -     | 2027-06-10 | 2027-06-10
            6/25/2027                  | -     | 2027-06-25 | 2027-06-25
            10/6                       | -     | 2027-06-10 | 2027-06-10
            5/3                        | -     | 2027-03-05 | 2027-03-05
            5/1                        | -     | 2028-01-05 | 2028-01-05
            29/2                       | -     | 2028-02-29 | 2028-02-29
            10-20/6                    | -     | 2027-06-10 | 2027-06-20
            10 - 20/6/2028             | -     | 2028-06-10 | 2028-06-20
            10/6-20/6                  | -     | 2027-06-10 | 2027-06-20
            28/5 đến 3/6               | -     | 2027-05-28 | 2027-06-03
            từ 28/5 đến hết 3/6        | -     | 2027-05-28 | 2027-06-03
            từ ngày 28/5 tới ngày 3/6  | -     | 2027-05-28 | 2027-06-03
            25/12 – 5/1                | -     | 2027-12-25 | 2028-01-05
            25/12-5/1/2029             | -     | 2028-12-25 | 2029-01-05
            2027-06-10 - 2027-06-20    | -     | 2027-06-10 | 2027-06-20
            2027-06-10/2027-06-20      | -     | 2027-06-10 | 2027-06-20
            10/6/2027 → 20/6/2027      | -     | 2027-06-10 | 2027-06-20
            tháng 6                    | -     | 2027-06-01 | 2027-06-30
            tháng 1                    | -     | 2027-01-01 | 2027-01-31
            tháng 6/2028               | -     | 2028-06-01 | 2028-06-30
            06/2028                    | -     | 2028-06-01 | 2028-06-30
            cuối tháng 2               | -     | 2027-02-21 | 2027-02-28
            đầu tháng 6                | -     | 2027-06-01 | 2027-06-10
            giữa tháng 6               | -     | 2027-06-11 | 2027-06-20
            early June                 | -     | 2027-06-01 | 2027-06-10
            tháng 6 - tháng 8          | -     | 2027-06-01 | 2027-08-31
            tuần 24                    | -     | 2027-06-14 | 2027-06-20
            Tuần 24/2028               | -     | 2028-06-12 | 2028-06-18
            2027-W24                   | -     | 2027-06-14 | 2027-06-20
            week 53                    | -     | -          | -
            2026-W53                   | -     | 2026-12-28 | 2027-01-03
            tuần 24 - tuần 26          | -     | 2027-06-14 | 2027-07-04
            24                         | week  | 2027-06-14 | 2027-06-20
            6                          | month | 2027-06-01 | 2027-06-30
            13                         | month | -          | -
            24                         | -     | -          | -
            31/6/2027                  | -     | -          | -
            29/2/2027                  | -     | -          | -
            20/6-10/6/                 | -     | -          | -
            mai                        | -     | -          | -
            market                     | -     | -          | -
            """)
    void windows_are_read_as_they_are_meant(String written, String unit, LocalDate from, LocalDate to) {
        Reading<Window> read = days.window(Cell.text(written), unit);

        assertThat(read.value()).isEqualTo(from == null ? null : new Window(from, to));
        assertThat(read.fault() == null).isEqualTo(from != null);
    }

    @Test
    void what_is_understood_is_said_with_its_year() {
        assertThat(days.window(Cell.text("10-20/6"), null).echo())
                .isEqualTo(new Text("10/6/2027 – 20/6/2027", "10 Jun 2027 – 20 Jun 2027"));
    }

    @Test
    void a_workbooks_own_days_are_days_with_or_without_their_format() {
        LocalDate day = LocalDate.of(2027, 6, 10);

        assertThat(days.day(Cell.day(day)).value()).isEqualTo(day);
        assertThat(days.day(Cell.number(BigDecimal.valueOf(46_548))).value()).isEqualTo(day);
    }

    @Test
    void one_day_is_asked_for_where_several_are_told() {
        Reading<LocalDate> read = days.day(Cell.text("10-20/6"));

        assertThat(read.value()).isNull();
        assertThat(read.choices()).extracting(Reading.Choice::cell).containsExactly("2027-06-10", "2027-06-20");
    }

    @Property
    void every_day_is_read_back_from_what_is_said_of_it(@ForAll @IntRange(max = 3_000) int later) {
        LocalDate day = TODAY.plusDays(later);
        Text said = days.day(Cell.day(day)).echo();

        assertThat(days.day(Cell.text(said.vi())).value()).isEqualTo(day);
        assertThat(days.day(Cell.text(said.en())).value()).isEqualTo(day);
        assertThat(days.day(Cell.text(day.toString())).value()).isEqualTo(day);
    }
}

package org.harvestlink.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            16400        | -   | 16400
            16.400       | -   | 16400
            16,400       | kg  | 16400
            16 400       | kg  | 16400
            16'400       | kg  | 16400
            16.400,00    | kg  | 16400
            16,400.00    | kg  | 16400
            1.234.567    | -   | 1234567
            16.4         | tấn | 16400
            16,4         | tấn | 16400
            16,4 tấn     | -   | 16400
            16.4t        | -   | 16400
            0,400        | tấn | 400
            16 tấn 4 tạ  | -   | 16400
            164 tạ       | kg  | 16400
            1640 yến     | -   | 16400
            5 lạng 2     | -   | -
            100 斤       | -   | 50
            100 jin      | tấn | 50
            2k           | -   | 2000
            １２ kg      | -   | 12
            -5           | -   | -
            0            | -   | -
            100000001    | -   | -
            mười tấn     | -   | -
            5 thùng      | -   | -
            """)
    void kilograms_as_people_write_them(String cell, String unit, Long expected) {
        Reading<Long> reading = Amounts.kilograms(Cell.text(cell), unit);

        assertThat(reading.value()).isEqualTo(expected);
        assertThat(reading.fault() == null).isEqualTo(expected != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            16.400 | tấn | 16400 kg, 16400000 kg
            16,400 tấn | - | 16400 kg, 16400000 kg
            16.4   | -   | 16400 kg
            10-12 tấn | - | 10000 kg, 12000 kg
            """)
    void what_has_two_readings_is_asked_with_both(String cell, String unit, String choices) {
        Reading<Long> reading = Amounts.kilograms(Cell.text(cell), unit);

        assertThat(reading.value()).isNull();
        assertThat(reading.choices().stream().map(Reading.Choice::cell)).containsExactly(choices.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12.000        | -           | 12000
            12,000        | -           | 12000
            12k           | -           | 12000
            12,5k/kg      | -           | 12500
            12 nghìn đồng | -           | 12000
            12            | nghìn đ/kg  | 12000
            12            | 1000đ/kg    | 12000
            1.200.000     | đ/tạ        | 12000
            12.000 đ/kg   | -           | 12000
            12000/kg      | -           | 12000
            12            | -           | -
            1.5 USD       | -           | -
            """)
    void prices_as_people_write_them(String cell, String unit, Long expected) {
        assertThat(Amounts.vndPerKg(Cell.text(cell), unit).value()).isEqualTo(expected);
    }

    @Test
    void a_price_without_its_thousands_is_asked() {
        Reading<Long> reading = Amounts.vndPerKg(Cell.text("12"), null);

        assertThat(reading.choices().stream().map(Reading.Choice::cell)).containsExactly("12 đ/kg", "12000 đ/kg");
    }

    @Test
    void a_number_of_the_workbook_is_exact() {
        assertThat(Amounts.kilograms(Cell.number(new BigDecimal("16.125")), "tấn")
                        .value())
                .isEqualTo(16125);
    }

    @Property
    void every_echo_reads_as_what_it_says(@ForAll @LongRange(min = 1, max = 100_000_000) long kg) {
        Reading<Long> reading = Amounts.kilograms(Cell.text(kg + " kg"), "tấn");

        assertThat(reading.value()).isEqualTo(kg);
        assertThat(Amounts.kilograms(Cell.text(reading.echo().vi()), null).value())
                .isEqualTo(kg);
        assertThat(Amounts.kilograms(Cell.text(reading.echo().en()), null).value())
                .isEqualTo(kg);
    }
}

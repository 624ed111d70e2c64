package org.harvestlink.catalog.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GgnTest {

    @Example
    void the_example_of_gs1_checks() {
        assertThat(Ggn.checks("4012345000009")).isTrue();
        assertThat(Ggn.checks("4012345000008")).isFalse();
    }

    @Example
    void blanks_hyphens_and_the_letters_in_front_do_not_matter() {
        assertThat(Ggn.written(" GGN: 40-12345.00000 9 ")).isEqualTo("4012345000009");
    }

    @Example
    void what_is_not_thirteen_digits_has_not_its_form() {
        assertThat(Ggn.hasItsForm("401234500000")).isFalse();
        assertThat(Ggn.hasItsForm("00012-ABCDE-0001")).isFalse();
    }

    @Property
    void exactly_one_check_digit_is_right(@ForAll("twelveDigits") String digits) {
        assertThat(Arbitraries.integers().between(0, 9).allValues().orElseThrow())
                .filteredOn(last -> Ggn.checks(digits + last))
                .hasSize(1);
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll("twelveDigits") String digits,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @IntRange(min = 1, max = 9) int difference) {
        // Given
        String right = withCheckDigit(digits);

        // When
        int wrong = (Character.digit(right.charAt(place), 10) + difference) % 10;
        String mistyped = right.substring(0, place) + wrong + right.substring(place + 1);

        // Then
        assertThat(Ggn.checks(right)).isTrue();
        assertThat(Ggn.checks(mistyped)).isFalse();
    }

    /** By the rule as GS1 words it: weights 1 and 3 from the left, then the difference to the next ten. */
    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    @Provide
    Arbitrary<String> twelveDigits() {
        return Arbitraries.strings().numeric().ofLength(12);
    }
}

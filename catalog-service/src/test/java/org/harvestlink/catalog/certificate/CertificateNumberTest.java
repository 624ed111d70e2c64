package org.harvestlink.catalog.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.harvestlink.catalog.reference.Name;
import org.harvestlink.catalog.reference.Scheme;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    private static final Scheme VIETGAP =
            scheme("VIETGAP", "^VietGAP-(TT|CN|TS)-\\d{2}-\\d{2}-\\d{2}-\\d{4}$", "VietGAP-TT-13-09-68-0096");
    private static final Scheme GLOBALGAP = scheme("GLOBALGAP", "^\\d{13}$", null);
    private static final Scheme ORGANIC = scheme("ORGANIC", null, null);

    private static Scheme scheme(String code, String format, String example) {
        return new Scheme(
                code,
                new Name(code, code),
                null,
                null,
                format,
                example,
                24,
                null,
                null,
                null,
                "test",
                "high",
                LocalDate.of(2026, 11, 23),
                false,
                1);
    }

    @Test
    void a_ggn_is_kept_as_its_digits() {
        assertThat(CertificateNumber.written("GLOBALGAP", "GGN 4012345 00000 9"))
                .isEqualTo("4012345000009");
    }

    @Test
    void a_ggn_with_a_wrong_check_digit_is_refused() {
        assertThatThrownBy(() -> CertificateNumber.written("GLOBALGAP", "4012345000008"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .extracting("field")
                        .containsExactly("number"));
    }

    @Test
    void the_same_digits_under_another_scheme_are_nobodys_business() {
        assertThat(CertificateNumber.written("ORGANIC", " 4012345000008 ")).isEqualTo("4012345000008");
    }

    @Test
    void odd_numbers_are_warned_about_in_the_callers_language() {
        assertThat(CertificateNumber.warnings(VIETGAP, "SL-17/2026", Language.VI))
                .extracting("message")
                .containsExactly("khác dạng số thường gặp (ví dụ VietGAP-TT-13-09-68-0096); xin kiểm tra lại");
        assertThat(CertificateNumber.warnings(GLOBALGAP, "00012-ABCDE-0001", Language.EN))
                .extracting("message")
                .containsExactly("is not a GGN of 13 digits, so it can't be checked");
    }

    @Test
    void usual_numbers_and_schemes_without_a_form_are_not() {
        assertThat(CertificateNumber.warnings(VIETGAP, "VietGAP-TT-13-09-14-0001", Language.VI))
                .isEmpty();
        assertThat(CertificateNumber.warnings(ORGANIC, "anything", Language.VI)).isEmpty();
        assertThat(CertificateNumber.warnings(null, "anything", Language.VI)).isEmpty();
    }
}

package org.harvestlink.catalog.certificate;

import java.util.List;
import org.harvestlink.catalog.reference.Scheme;
import org.harvestlink.catalog.standing.Warning;
import org.harvestlink.http.Language;
import org.harvestlink.http.Problem;
import org.harvestlink.http.Text;

/** What is known of the numbers on certificates. Only a GGN can be proven wrong; other odd forms are warned about. */
final class CertificateNumber {

    private static final String GLOBALGAP = "GLOBALGAP";

    private CertificateNumber() {}

    /**
     * The number as it is kept.
     *
     * @throws Problem 400 for a GGN whose check digit is wrong
     */
    static String written(String scheme, String number) {
        if (!scheme.equals(GLOBALGAP) || !Ggn.hasItsForm(Ggn.written(number))) {
            return number.strip();
        }
        String ggn = Ggn.written(number);
        if (!Ggn.checks(ggn)) {
            throw Problem.invalid(
                    "number",
                    "số GGN sai chữ số kiểm tra, xin nhập lại đủ 13 chữ số trên chứng nhận",
                    "the GGN's check digit is wrong; enter the 13 digits again as they stand on the certificate");
        }
        return ggn;
    }

    /** @param scheme null when it is no longer known */
    static List<Warning> warnings(Scheme scheme, String number, Language language) {
        if (scheme == null || scheme.numberFormat() == null || number.matches(scheme.numberFormat())) {
            return List.of();
        }
        return List.of(Warning.of("number", odd(scheme), language));
    }

    private static Text odd(Scheme scheme) {
        if (scheme.code().equals(GLOBALGAP)) {
            return new Text(
                    "không phải số GGN 13 chữ số nên chưa kiểm tra được",
                    "is not a GGN of 13 digits, so it can't be checked");
        }
        String vi = scheme.numberExample() == null ? "" : " (ví dụ " + scheme.numberExample() + ")";
        String en = scheme.numberExample() == null ? "" : " (such as " + scheme.numberExample() + ")";
        return new Text(
                "khác dạng số thường gặp" + vi + "; xin kiểm tra lại",
                "differs from the usual form" + en + "; please check it");
    }
}

package org.harvestlink.catalog.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.harvestlink.http.Problem;

/** The reference data in memory, for quick answers; a row edited in the database is seen here within seconds. */
@ApplicationScoped
public class ReferenceBook {

    private volatile Reference content = Reference.NONE;

    void replace(Reference fresh) {
        content = fresh;
    }

    Reference content() {
        return content;
    }

    public Optional<Crop> crop(String code) {
        return Optional.ofNullable(content.crops().get(code));
    }

    /** All crops, in no order that means anything. */
    public Collection<Crop> crops() {
        return content.crops().values();
    }

    public Optional<Scheme> scheme(String code) {
        return Optional.ofNullable(content.schemes().get(code));
    }

    /** The short Vietnamese name of a former district; its code when there is none. */
    public String districtName(String code) {
        District district = content.districts().get(code);
        return district == null ? code : district.name().vi();
    }

    /** @throws Problem 400 that names the field, when there is no such crop */
    public Crop requireCrop(String field, String code) {
        return crop(code).orElseThrow(() -> unknown(field, "không có cây trồng này", "is not a crop known here"));
    }

    /** @throws Problem 400 that names the field, when there is no such scheme */
    public Scheme requireScheme(String field, String code) {
        return scheme(code)
                .orElseThrow(() -> unknown(field, "không có loại chứng nhận này", "is not a scheme known here"));
    }

    /** @throws Problem 400 that names the field, when one of them is no market */
    public void requireMarkets(String field, Collection<String> codes) {
        for (String code : codes) {
            if (!content.markets().containsKey(code)) {
                throw unknown(field, "không có thị trường " + code, code + " is not a market known here");
            }
        }
    }

    /** @throws Problem 400 that names the field, when there is no such commune */
    public Commune requireCommune(String field, String code) {
        return Optional.ofNullable(content.communes().get(code))
                .orElseThrow(() -> unknown(
                        field,
                        "không có xã, phường mang mã này ở Sơn La (từ 1/7/2025)",
                        "is not the code of a commune or ward of Son La since 1 July 2025"));
    }

    /** @throws Problem 400 that names the field, when no former district has this code or name */
    public District requireDistrict(String field, String words) {
        return content.districtCalled(words)
                .orElseThrow(
                        () -> unknown(field, "không có huyện cũ này ở Sơn La", "is not a former district of Son La"));
    }

    /**
     * The former district that somebody told, or else the one to which the commune mostly belonged.
     *
     * @param words its code or name, null when not told
     */
    public District districtOf(Commune commune, String field, String words) {
        return words == null || words.isBlank() ? commune.district() : requireDistrict(field, words);
    }

    private static Problem unknown(String field, String vi, String en) {
        return Problem.invalid(field, vi, en);
    }
}

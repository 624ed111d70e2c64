package org.harvestlink.catalog.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.catalog.area.GrowingArea;
import org.harvestlink.catalog.reference.ReferenceBook;
import org.harvestlink.catalog.standing.CodeStatus;
import org.harvestlink.http.Problem;
import org.harvestlink.http.ProblemType;
import org.harvestlink.http.Text;
import org.harvestlink.http.Violation;

/** What is refused of a harvest, beyond the form of its fields. */
@ApplicationScoped
class HarvestRules {

    private static final int YEARS_AROUND = 3;
    private static final ProblemType NOT_ACTIVE = new ProblemType(
            "area-not-active",
            409,
            new Text("Mã vùng trồng không còn hiệu lực", "The planting area code is not active"));

    private final ReferenceBook book;
    private final Clock clock;

    HarvestRules(ReferenceBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Checks the harvest by itself.
     *
     * @return the year of its season
     * @throws Problem 400 for an unknown crop, a window that is over or more than three years away, a lot larger than all
     */
    int season(NewHarvest told) {
        List<Violation> faults = faults(told);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return Season.of(book.requireCrop("crop", told.crop()), told.window().from());
    }

    /** What is wrong with the harvest by itself, beyond the form of its fields; what is missing may be null. */
    List<Violation> faults(NewHarvest told) {
        List<Violation> faults = new ArrayList<>();
        if (told.crop() != null) {
            collect(faults, () -> book.requireCrop("crop", told.crop()));
        }
        if (told.window() != null
                && told.window().from() != null
                && told.window().to() != null) {
            collect(faults, () -> requireNear(told));
        }
        if (told.minimumLotKg() != null && told.quantityKg() != null) {
            collect(faults, () -> requireLotWithin(told));
        }
        return faults;
    }

    private static void collect(List<Violation> faults, Runnable check) {
        try {
            check.run();
        } catch (Problem refused) {
            faults.addAll(refused.violations());
        }
    }

    private void requireNear(NewHarvest told) {
        told.window().requireNotPast("window", clock);
        if (told.window().from().isBefore(LocalDate.now(clock).minusYears(YEARS_AROUND))) {
            throw Problem.invalid(
                    "window.from", "không được sớm hơn 3 năm trước", "is more than three years before today");
        }
        if (told.window().to().isAfter(LocalDate.now(clock).plusYears(YEARS_AROUND))) {
            throw Problem.invalid(
                    "window.to", "không được quá 3 năm kể từ hôm nay", "is more than three years from today");
        }
    }

    private static void requireLotWithin(NewHarvest told) {
        if (told.minimumLotKg() > told.quantityKg()) {
            throw Problem.invalid(
                    "minimumLotKg", "lô nhỏ nhất lớn hơn tổng sản lượng", "the smallest lot is more than the quantity");
        }
    }

    /** @throws Problem 400 when the area grows something else */
    void requireCrop(GrowingArea area, String crop) {
        if (!area.crop().equals(crop)) {
            throw Problem.invalid(
                    "growingAreaId",
                    "vùng này trồng " + cropName(area.crop(), true),
                    "this area grows " + cropName(area.crop(), false));
        }
    }

    private String cropName(String code, boolean vietnamese) {
        return book.crop(code)
                .map(crop -> vietnamese ? crop.name().vi() : crop.name().en())
                .orElse(code);
    }

    /** @throws Problem 409 when the area's code is suspended or revoked */
    void requireActive(GrowingArea area) {
        if (area.status() != CodeStatus.ACTIVE) {
            boolean suspended = area.status() == CodeStatus.SUSPENDED;
            throw Problem.of(
                            NOT_ACTIVE,
                            "Mã " + area.code() + (suspended ? " đang bị tạm dừng." : " đã bị thu hồi."),
                            area.code() + (suspended ? " is suspended." : " has been revoked."))
                    .with("code", area.code())
                    .with("areaStatus", area.status());
        }
    }

    /** @throws Problem 400 when a revision names another crop or area */
    void requireSameOrigin(Harvest harvest, NewHarvest told) {
        if (!harvest.crop().equals(told.crop())) {
            throw Problem.invalid(
                    "crop",
                    "không đổi được cây trồng; xin rút và đăng vụ mới",
                    "a harvest's crop can't be changed; withdraw it and list another");
        }
        if (!harvest.growingAreaId().equals(told.growingAreaId())) {
            throw Problem.invalid(
                    "growingAreaId",
                    "không đổi được vùng trồng; xin rút và đăng vụ mới",
                    "a harvest's growing area can't be changed; withdraw it and list another");
        }
    }
}

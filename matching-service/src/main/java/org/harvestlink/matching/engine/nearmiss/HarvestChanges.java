package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.List;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.engine.rule.Words;

/** The changes of a harvest that make sense to its cooperative. */
final class HarvestChanges {

    private static final long EFFORT_OF_DAY = 100;
    private static final long EFFORT_OF_LOT = 250;
    private static final long EFFORT_OF_SCHEME = 3_000;
    private static final long EFFORT_OF_MARKET = 4_000;

    private HarvestChanges() {}

    /** Fruit to be had for so many days more. */
    record Longer(int days) implements HarvestChange {

        @Override
        public RuleName rule() {
            return RuleName.DATES;
        }

        @Override
        public Supply of(Supply supply) {
            DaySpan window = supply.window();
            return changed(
                    supply,
                    new DaySpan(window.from(), window.to().plusDays(days)),
                    supply.minimumLotKg(),
                    supply.certificates(),
                    supply.grants());
        }

        @Override
        public Text text(Names names) {
            return Text.of("Giữ hàng thêm %s", "Keeping fruit for %s longer", Words.days(days));
        }

        @Override
        public long effort() {
            return days * EFFORT_OF_DAY;
        }
    }

    /** Fruit to be had so many days earlier. */
    record Sooner(int days) implements HarvestChange {

        @Override
        public RuleName rule() {
            return RuleName.DATES;
        }

        @Override
        public Supply of(Supply supply) {
            DaySpan window = supply.window();
            return changed(
                    supply,
                    new DaySpan(window.from().minusDays(days), window.to()),
                    supply.minimumLotKg(),
                    supply.certificates(),
                    supply.grants());
        }

        @Override
        public Text text(Names names) {
            return Text.of("Có hàng sớm hơn %s", "Having fruit %s earlier", Words.days(days));
        }

        @Override
        public long effort() {
            return days * EFFORT_OF_DAY;
        }
    }

    /** Any lot, however small. */
    record AnyLot() implements HarvestChange {

        @Override
        public RuleName rule() {
            return RuleName.VOLUME;
        }

        @Override
        public Supply of(Supply supply) {
            return changed(supply, supply.window(), 0, supply.certificates(), supply.grants());
        }

        @Override
        public Text text(Names names) {
            return new Text("Bán cả lô nhỏ", "Selling lots of any size");
        }

        @Override
        public long effort() {
            return EFFORT_OF_LOT;
        }
    }

    /** A certificate of a scheme. */
    record Certified(String scheme) implements HarvestChange {

        @Override
        public RuleName rule() {
            return RuleName.CERTIFICATION;
        }

        @Override
        public Supply of(Supply supply) {
            List<Certificate> more = new ArrayList<>(supply.certificates());
            more.add(new Certificate(scheme, null, null));
            return changed(supply, supply.window(), supply.minimumLotKg(), more, supply.grants());
        }

        @Override
        public Text text(Names names) {
            return Text.of("Có chứng nhận %s", "With a %s certificate", names.scheme(scheme));
        }

        @Override
        public long effort() {
            return EFFORT_OF_SCHEME;
        }
    }

    /** Access to a market. */
    record Granted(String market) implements HarvestChange {

        @Override
        public RuleName rule() {
            return RuleName.MARKET_ACCESS;
        }

        @Override
        public Supply of(Supply supply) {
            List<Grant> more = new ArrayList<>(supply.grants());
            more.add(new Grant(market, null, null));
            return changed(supply, supply.window(), supply.minimumLotKg(), supply.certificates(), more);
        }

        @Override
        public Text text(Names names) {
            return Text.of("Được vào thị trường %s", "With access to %s", names.market(market));
        }

        @Override
        public long effort() {
            return EFFORT_OF_MARKET;
        }
    }

    private static Supply changed(
            Supply s, DaySpan window, long minimumLotKg, List<Certificate> certificates, List<Grant> grants) {
        return new Supply(
                s.id(),
                s.cooperativeId(),
                s.produce(),
                s.openKg(),
                window,
                s.askVndPerKg(),
                minimumLotKg,
                s.district(),
                certificates,
                grants,
                s.sequence());
    }
}

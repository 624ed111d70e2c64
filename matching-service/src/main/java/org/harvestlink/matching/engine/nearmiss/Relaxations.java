package org.harvestlink.matching.engine.nearmiss;

import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.Names;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Requirement;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.engine.rule.Words;

/** The changes of an order that make sense to its buyer. */
final class Relaxations {

    private static final long EFFORT_OF_DAY = 100;
    private static final long EFFORT_OF_KM = 4;
    private static final long EFFORT_OF_LOT = 250;
    private static final long EFFORT_OF_SUPPLIER = 400;
    private static final long EFFORT_OF_GRADE = 500;
    private static final long EFFORT_OF_VARIETY = 600;
    private static final long EFFORT_OF_SCHEME = 800;
    private static final long EFFORT_OF_NO_SCHEME = 1_200;
    private static final long EFFORT_OF_MARKET = 2_000;

    private Relaxations() {}

    /** Deliveries for so many days more after the window. */
    record Later(int days) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.DATES;
        }

        @Override
        public Demand of(Demand demand) {
            DaySpan window = demand.delivery();
            return Changed.delivery(demand, window.from(), window.to().plusDays(days));
        }

        @Override
        public Text text(Names names) {
            return Text.of("Nhận hàng muộn hơn %s", "Taking delivery %s later", Words.days(days));
        }

        @Override
        public long effort() {
            return days * EFFORT_OF_DAY;
        }
    }

    /** Deliveries for so many days more before the window. */
    record Earlier(int days) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.DATES;
        }

        @Override
        public Demand of(Demand demand) {
            DaySpan window = demand.delivery();
            return Changed.delivery(demand, window.from().minusDays(days), window.to());
        }

        @Override
        public Text text(Names names) {
            return Text.of("Nhận hàng sớm hơn %s", "Taking delivery %s earlier", Words.days(days));
        }

        @Override
        public long effort() {
            return days * EFFORT_OF_DAY;
        }
    }

    /** A maximum price raised by so much. For the buyer's eyes only. */
    record Dearer(long vndPerKg, long maximumVndPerKg) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.PRICE;
        }

        @Override
        public Demand of(Demand demand) {
            Limits limits = demand.limits();
            return demand.within(new Limits(limits.maxVndPerKg() + vndPerKg, limits.maxKm()));
        }

        @Override
        public Text text(Names names) {
            return Text.of("Trả thêm %s", "Paying %s more", Words.vndPerKg(vndPerKg));
        }

        @Override
        public long effort() {
            return Math.max(1, vndPerKg * 100 * EFFORT_OF_DAY / Math.max(1, maximumVndPerKg));
        }

        @Override
        public String toString() {
            return "Dearer[]";
        }
    }

    /** Fruit from up to {@code km}, which is {@code more} than now. */
    record Farther(int km, int more) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.DISTANCE;
        }

        @Override
        public Demand of(Demand demand) {
            return demand.within(new Limits(demand.limits().maxVndPerKg(), km));
        }

        @Override
        public Text text(Names names) {
            return Text.of("Lấy hàng trong phạm vi %s", "Sourcing from up to %s away", Words.km(km));
        }

        @Override
        public long effort() {
            return more * EFFORT_OF_KM;
        }
    }

    /** Other certificates: {@code accepted} in place of {@code wanted}, or none where it is null. */
    record Schemes(Requirement required, String wanted, String accepted) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.CERTIFICATION;
        }

        @Override
        public Demand of(Demand demand) {
            return Changed.certificates(demand, required);
        }

        @Override
        public Text text(Names names) {
            if (accepted == null) {
                return wanted == null
                        ? new Text("Không yêu cầu chứng nhận", "Asking for no certificate")
                        : Text.of("Không yêu cầu %s", "Not asking for %s", names.scheme(wanted));
            }
            return wanted == null
                    ? Text.of("Nhận thêm hàng có %s", "Accepting %s as well", names.scheme(accepted))
                    : Text.of("Nhận %s thay cho %s", "%s instead of %s", names.scheme(accepted), names.scheme(wanted));
        }

        @Override
        public long effort() {
            return accepted == null ? EFFORT_OF_NO_SCHEME : EFFORT_OF_SCHEME;
        }
    }

    /** Fruit for another market. */
    record Market(String market) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.MARKET_ACCESS;
        }

        @Override
        public Demand of(Demand demand) {
            return Changed.market(demand, market);
        }

        @Override
        public Text text(Names names) {
            return Text.of("Bán ở thị trường %s", "Selling in %s instead", names.market(market));
        }

        @Override
        public long effort() {
            return EFFORT_OF_MARKET;
        }
    }

    /** Any variety. */
    record AnyVariety() implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.VARIETY;
        }

        @Override
        public Demand of(Demand demand) {
            Produce produce = demand.produce();
            return Changed.produce(demand, new Produce(produce.crop(), null, produce.grade()));
        }

        @Override
        public Text text(Names names) {
            return new Text("Nhận mọi giống", "Taking any variety");
        }

        @Override
        public long effort() {
            return EFFORT_OF_VARIETY;
        }
    }

    /** Any grade. */
    record AnyGrade() implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.GRADE;
        }

        @Override
        public Demand of(Demand demand) {
            Produce produce = demand.produce();
            return Changed.produce(demand, new Produce(produce.crop(), produce.variety(), null));
        }

        @Override
        public Text text(Names names) {
            return new Text("Nhận mọi phẩm cấp", "Taking any grade");
        }

        @Override
        public long effort() {
            return EFFORT_OF_GRADE;
        }
    }

    /** Lots as small as {@code kg}. */
    record SmallerLot(long kg) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.VOLUME;
        }

        @Override
        public Demand of(Demand demand) {
            Sharing now = demand.sharing();
            return Changed.sharing(demand, new Sharing(kg, now.maxSuppliers(), now.allOrNothing(), now.suppliers()));
        }

        @Override
        public Text text(Names names) {
            return Text.of("Nhận lô từ %s", "Taking lots from %s", Words.kg(kg));
        }

        @Override
        public long effort() {
            return EFFORT_OF_LOT;
        }
    }

    /** So many cooperatives more. */
    record MoreSuppliers(int more) implements Relaxation {

        @Override
        public RuleName rule() {
            return RuleName.SUPPLIERS;
        }

        @Override
        public Demand of(Demand demand) {
            Sharing now = demand.sharing();
            return Changed.sharing(
                    demand,
                    new Sharing(now.minimumLotKg(), now.maxSuppliers() + more, now.allOrNothing(), now.suppliers()));
        }

        @Override
        public Text text(Names names) {
            return Text.of(
                    "Mua của thêm %s hợp tác xã",
                    more == 1 ? "Buying from %s more cooperative" : "Buying from %s more cooperatives",
                    Text.same(Integer.toString(more)));
        }

        @Override
        public long effort() {
            return more * EFFORT_OF_SUPPLIER;
        }
    }
}

package org.harvestlink.matching.engine.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.harvestlink.matching.engine.Certificate;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Grant;
import org.harvestlink.matching.engine.Produce;
import org.harvestlink.matching.engine.Supply;

/**
 * Harvests of one crop as numbers, each in a slot that is its own until it is removed and may then be another's. About 120
 * bytes a harvest. Not for several threads at a time while one of them writes.
 */
public final class HarvestColumns implements Listings {

    private static final int ASK = 0;
    private static final int OPEN_KG = 1;
    private static final int MINIMUM_LOT_KG = 2;
    private static final int LASTING = 3;
    private static final int WINDOW = 4;
    private static final int TRAITS = 5;
    private static final int PLACE = 6;
    private static final int PAPERS = 7;

    /** Longer than any transit and the rest of any delivery. */
    private static final int LASTING_DAYS = 60;

    private final String crop;
    private final Vocabulary words;
    private final Slots slots = new Slots();
    private final Cells cells = new Cells();
    private final Ids ids = new Ids();
    private final PaperPool papers = new PaperPool();

    public HarvestColumns(String crop, Vocabulary words) {
        this.crop = crop;
        this.words = words;
    }

    /**
     * Takes a harvest in.
     *
     * @return its slot
     * @throws IllegalArgumentException when it is of another crop, or has more papers than 21,845
     * @throws ArithmeticException on days millions of years off
     */
    public int add(Supply supply) {
        if (!supply.produce().crop().equals(crop)) {
            throw new IllegalArgumentException(supply.produce().crop() + " among " + crop);
        }
        Days.checked(supply.window());
        int run = papers.take(supply.certificates().size() + supply.grants().size());
        int slot = slots.take();
        cells.reserve(slot);
        ids.set(slot, supply.id(), supply.sequence());
        write(slot, supply);
        writePapers(slot, run, supply);
        return slot;
    }

    public void remove(int slot) {
        slots.giveBack(slot);
        papers.giveBack(run(slot), certificates(slot) + grants(slot));
    }

    /** Whether a harvest is there. */
    public boolean taken(int slot) {
        return slots.taken(slot);
    }

    /** One more than the highest slot ever taken. */
    public int end() {
        return slots.end();
    }

    public int count() {
        return slots.count();
    }

    /** The harvest that was taken in, but for papers' days that are millions of years off (see {@link Days}). */
    public Supply supply(int slot) {
        return new Supply(
                ids.get(slot),
                words.cooperatives().word(cooperative(slot)),
                new Produce(
                        crop,
                        words.varieties().typed(cells.high(slot, TRAITS)),
                        words.grades().typed(cells.low(slot, TRAITS))),
                openKg(slot),
                new DaySpan(Days.day(from(slot)), Days.day(to(slot))),
                askVndPerKg(slot),
                minimumLotKg(slot),
                words.districts().word(district(slot)),
                certificatesOf(slot),
                grantsOf(slot),
                sequence(slot));
    }

    @Override
    public UUID id(int slot) {
        return ids.get(slot);
    }

    @Override
    public boolean is(int slot, UUID id) {
        return ids.same(slot, id);
    }

    @Override
    public int compareIds(int slot, int other) {
        return ids.compare(slot, other);
    }

    public long askVndPerKg(int slot) {
        return cells.get(slot, ASK);
    }

    public long openKg(int slot) {
        return cells.get(slot, OPEN_KG);
    }

    public long minimumLotKg(int slot) {
        return cells.get(slot, MINIMUM_LOT_KG);
    }

    @Override
    public long sequence(int slot) {
        return ids.sequence(slot);
    }

    /** The first day of the harvest's window. */
    public int from(int slot) {
        return cells.high(slot, WINDOW);
    }

    /** The last day of the harvest's window. */
    public int to(int slot) {
        return cells.low(slot, WINDOW);
    }

    /** What the variety means, {@link Lexicon#NONE} when it is not known. */
    public int variety(int slot) {
        return words.varieties().meaning(cells.high(slot, TRAITS));
    }

    /** What the grade means, {@link Lexicon#NONE} when it is not known. */
    public int grade(int slot) {
        return words.grades().meaning(cells.low(slot, TRAITS));
    }

    public int district(int slot) {
        return cells.high(slot, PLACE);
    }

    public int cooperative(int slot) {
        return cells.low(slot, PLACE);
    }

    /** How many certificates it has; several may be of one scheme. */
    public int certificates(int slot) {
        return cells.low(slot, PAPERS) >>> Short.SIZE;
    }

    /** The scheme of a certificate. */
    public int scheme(int slot, int certificate) {
        return papers.code(run(slot), certificate);
    }

    /** How many grants it has; several may be of one market. */
    public int grants(int slot) {
        return cells.low(slot, PAPERS) & 0xFFFF;
    }

    /** The market of a grant. */
    public int market(int slot, int grant) {
        return papers.code(run(slot), certificates(slot) + grant);
    }

    /** Whether its certificates of that scheme are valid on every one of the days. */
    public boolean certified(int slot, int scheme, int firstDay, int lastDay) {
        return lasting(slot, cells.high(slot, LASTING), scheme, firstDay, lastDay)
                || papers.cover(run(slot), 0, certificates(slot), scheme, firstDay, lastDay);
    }

    /** The last day of its certificates of that scheme that lasts longest; {@link Days#EVER} when it has none. */
    public int lastCertified(int slot, int scheme) {
        int last = Days.EVER;
        for (int certificate = certificates(slot) - 1; certificate >= 0; certificate--) {
            if (scheme(slot, certificate) == scheme) {
                last = Math.max(last, papers.to(run(slot), certificate));
            }
        }
        return last;
    }

    /** Whether each of its grants alone is in force on every one of the days. */
    public boolean grantsAllHold(int slot, int firstDay, int lastDay) {
        int first = certificates(slot);
        return papers.allHold(run(slot), first, first + grants(slot), firstDay, lastDay);
    }

    /** Whether each of its certificates began by that day, be it expired or not. */
    public boolean certificatesAllBeganBy(int slot, int day) {
        return papers.allBeganBy(run(slot), certificates(slot), day);
    }

    /** Whether it may enter that market on every one of the days. */
    public boolean admitted(int slot, int market, int firstDay, int lastDay) {
        int first = certificates(slot);
        return lasting(slot, cells.low(slot, LASTING), market, firstDay, lastDay)
                || papers.cover(run(slot), first, first + grants(slot), market, firstDay, lastDay);
    }

    /** Whether it is known without a look at the papers that they last. */
    private boolean lasting(int slot, int codes, int code, int firstDay, int lastDay) {
        return code < Integer.SIZE
                && (codes >>> code & 1) != 0
                && firstDay >= from(slot)
                && lastDay <= to(slot) + LASTING_DAYS;
    }

    /** The codes of papers that are in force throughout the window and for {@link #LASTING_DAYS} after it. */
    private int lasting(int slot, int first, int end) {
        int codes = 0;
        for (int paper = first; paper < end; paper++) {
            int code = papers.code(run(slot), paper);
            boolean lasts = papers.cover(run(slot), first, end, code, from(slot), to(slot) + LASTING_DAYS);
            codes |= code < Integer.SIZE && lasts ? 1 << code : 0;
        }
        return codes;
    }

    private int run(int slot) {
        return cells.high(slot, PAPERS);
    }

    private void write(int slot, Supply supply) {
        cells.set(slot, ASK, supply.askVndPerKg());
        cells.set(slot, OPEN_KG, supply.openKg());
        cells.set(slot, MINIMUM_LOT_KG, supply.minimumLotKg());
        cells.setPair(
                slot,
                WINDOW,
                Days.of(supply.window().from()),
                Days.of(supply.window().to()));
        Produce produce = supply.produce();
        cells.setPair(
                slot,
                TRAITS,
                words.varieties().name(produce.variety()),
                words.grades().name(produce.grade()));
        cells.setPair(
                slot,
                PLACE,
                words.districts().of(supply.district()),
                words.cooperatives().of(supply.cooperativeId()));
    }

    private void writePapers(int slot, int run, Supply supply) {
        int paper = 0;
        for (Certificate held : supply.certificates()) {
            int scheme = words.schemes().of(held.scheme());
            papers.set(run, paper++, scheme, Days.beginning(held.from()), Days.end(held.to()));
        }
        for (Grant grant : supply.grants()) {
            int market = words.markets().of(grant.market());
            papers.set(run, paper++, market, Days.beginning(grant.from()), Days.end(grant.to()));
        }
        int counts =
                supply.certificates().size() << Short.SIZE | supply.grants().size();
        cells.setPair(slot, PAPERS, run, counts);
        int certificates = supply.certificates().size();
        cells.setPair(slot, LASTING, lasting(slot, 0, certificates), lasting(slot, certificates, paper));
    }

    private List<Certificate> certificatesOf(int slot) {
        List<Certificate> all = new ArrayList<>(certificates(slot));
        for (int paper = 0; paper < certificates(slot); paper++) {
            String scheme = words.schemes().word(scheme(slot, paper));
            all.add(new Certificate(scheme, first(slot, paper), last(slot, paper)));
        }
        return all;
    }

    private List<Grant> grantsOf(int slot) {
        List<Grant> all = new ArrayList<>(grants(slot));
        for (int grant = 0; grant < grants(slot); grant++) {
            int paper = certificates(slot) + grant;
            all.add(new Grant(words.markets().word(market(slot, grant)), first(slot, paper), last(slot, paper)));
        }
        return all;
    }

    private LocalDate first(int slot, int paper) {
        return Days.paperDay(papers.from(run(slot), paper));
    }

    private LocalDate last(int slot, int paper) {
        return Days.paperDay(papers.to(run(slot), paper));
    }
}

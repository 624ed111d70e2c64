package org.harvestlink.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.harvestlink.faults.client.Crowd;
import org.harvestlink.faults.client.Watch;
import org.harvestlink.faults.evidence.Deal;
import org.harvestlink.faults.evidence.Evidence;
import org.harvestlink.faults.evidence.Goods;
import org.harvestlink.faults.injection.Injector;
import org.harvestlink.faults.injection.Recovery;
import org.harvestlink.faults.injection.Windows;
import org.harvestlink.faults.ledger.Ledger;
import org.harvestlink.faults.plan.Plan;
import org.harvestlink.faults.verdict.Answers;
import org.harvestlink.faults.verdict.Calendar;
import org.harvestlink.faults.verdict.Coverage;
import org.harvestlink.faults.verdict.FeedsTold;
import org.harvestlink.faults.verdict.Findings;
import org.harvestlink.faults.verdict.Keys;
import org.harvestlink.faults.verdict.Kilograms;
import org.harvestlink.faults.verdict.Life;
import org.harvestlink.faults.verdict.ListingVersions;
import org.harvestlink.faults.verdict.Promise;
import org.harvestlink.testing.DeadLetters;

/**
 * One run: the crowd trades while a plan's faults come; then everything is healed, what is in doubt is asked again, the market
 * comes to rest, and each promise is held against the crowd's own ledger.
 */
public final class Referee {

    /** A hold that runs out within this is waited for. */
    private static final Duration SHORT_HOLD = Duration.ofMinutes(1);

    private static final Duration SENT_WITHIN = Duration.ofSeconds(30);

    private final Arena arena;
    private final Path ledgers;
    private final Findings findings = new Findings();
    private final Windows windows = new Windows();

    /**
     * How thoroughly a run is looked at.
     *
     * @param whole whether everything must have been tried
     * @param enough the promises of which one breach is enough to end it; empty for a run to its end
     * @param patience how long the market may take to come to rest
     */
    public record Terms(boolean whole, Set<Promise> enough, Duration patience) {

        /** To the end. */
        public static Terms full(boolean whole) {
            return new Terms(whole, Set.of(), Duration.ofMinutes(5));
        }

        /** Until a breach of one of these promises is seen. */
        public static Terms brief(Set<Promise> enough, Duration patience) {
            return new Terms(false, enough, patience);
        }
    }

    /** @param ledgers the directory that the ledger is kept in */
    public Referee(Arena arena, Path ledgers) {
        this.arena = arena;
        this.ledgers = ledgers;
    }

    /**
     * Goes through the plan and gives the verdicts.
     *
     * @param name of this run, that no other has on this stack
     */
    public Outcome run(Plan plan, String name, Terms terms) throws Exception {
        Files.createDirectories(ledgers);
        Path file = ledgers.resolve("ledger-" + name + ".jsonl");
        long deadBefore = new DeadLetters(arena.ports()).count();
        try (Ledger ledger = new Ledger(file)) {
            ledger.note("seed " + plan.seed() + "\n" + plan.text());
            Watch watch = new Watch(arena.canaries(), windows, findings);
            Crowd crowd = new Crowd(arena.place(), plan.seed(), name, ledger, arena.canaries(), watch);
            Injector injector = new Injector(arena.processes(), arena.proxy(), arena.database(), windows, ledger);
            try {
                crowd.begin();
                injector.run(plan, () -> findings.any(terms.enough()));
                crowd.end();
                return judge(plan, file, crowd, injector, ledger, deadBefore, terms);
            } finally {
                crowd.close();
            }
        }
    }

    private Outcome judge(
            Plan plan, Path file, Crowd crowd, Injector injector, Ledger ledger, long deadBefore, Terms terms)
            throws Exception {
        arena.processes().awaitAllHealthy();
        Calm calm = new Calm(arena.ports(), crowd, hold().compareTo(SHORT_HOLD) < 0, terms.patience());
        Duration sentAfter = calm.awaitSent();
        if (sentAfter.compareTo(SENT_WITHIN) > 0) {
            findings.add(Promise.REST, "the outboxes were empty only after " + sentAfter.toSeconds() + " s");
        }
        Evidence evidence = Evidence.NONE;
        if (!findings.any(terms.enough())) {
            rest(calm);
        }
        if (!findings.any(terms.enough())) {
            // Before what is in doubt is asked again: events carry figures as they are by then, so the next one hides
            // what a lost one has left.
            List<Goods> goods = crowd.survey().goods();
            weigh(crowd, goods, crowd.survey().deals(goods));
        }
        if (!findings.any(terms.enough())) {
            crowd.settle();
            rest(calm);
            evidence = evidence(crowd, ledger);
            weigh(crowd, evidence.goods(), evidence.deals());
            judge(evidence);
            rest(calm, deadBefore);
        }
        recovered(injector.recoveries());
        if (terms.whole()) {
            findings.addAll(Promise.COVERAGE, Coverage.missing(evidence, injector.harms()));
        }
        return new Outcome(
                plan,
                file,
                evidence,
                crowd.figures(),
                injector.recoveries(),
                injector.disconnects() + crowd.figures().hungUp(),
                sentAfter,
                findings);
    }

    private void rest(Calm calm) throws InterruptedException {
        if (!calm.await()) {
            findings.add(Promise.REST, "the market does not come to rest");
        }
    }

    private void weigh(Crowd crowd, List<Goods> goods, List<Deal> deals) {
        findings.addAll(Promise.KILOGRAMS, Kilograms.lost(goods, deals));
        findings.addAll(
                Promise.KILOGRAMS,
                Calendar.wrong(crowd.seasonBefore(), crowd.survey().season(), goods));
    }

    private void rest(Calm calm, long deadBefore) {
        if (calm.unsent() > 0) {
            findings.add(Promise.REST, "events wait in an outbox: " + calm.unsent());
        }
        long dead = new DeadLetters(arena.ports()).count() - deadBefore;
        if (dead > 0) {
            findings.add(Promise.REST, "dead letters: " + dead);
        }
    }

    private static Evidence evidence(Crowd crowd, Ledger ledger) {
        List<Goods> goods = crowd.survey().goods();
        return new Evidence(goods, crowd.survey().deals(goods), crowd.told(), ledger.writes(), crowd.repeatAccepted());
    }

    private void judge(Evidence evidence) {
        findings.addAll(Promise.ANSWERS, Answers.broken(evidence));
        findings.addAll(Promise.KEYS, Keys.broken(evidence));
        findings.addAll(Promise.VERSIONS, ListingVersions.broken(evidence));
        findings.addAll(Promise.FEEDS, FeedsTold.broken(evidence));
        findings.addAll(Promise.LIFE, Life.backwards(evidence.deals()));
    }

    private void recovered(List<Recovery> recoveries) {
        recoveries.stream()
                .filter(recovery -> recovery.after().compareTo(Recovery.LIMIT) > 0)
                .forEach(recovery -> findings.add(Promise.RECOVERY, recovery.toString()));
    }

    /** How long matching holds kilograms; it reads the same variable. */
    private static Duration hold() {
        return Duration.parse(System.getenv().getOrDefault("HARVESTLINK_MATCHING_HOLD", "PT24H"));
    }
}

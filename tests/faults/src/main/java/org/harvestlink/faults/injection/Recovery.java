package org.harvestlink.faults.injection;

import java.time.Duration;
import java.util.Optional;
import org.harvestlink.faults.plan.Blow;
import org.harvestlink.faults.plan.Harm;

/**
 * How long a blow's target took to work again.
 *
 * @param fault the number of the fault
 * @param after from the blow, or from the end of a freeze
 * @param alone whether nothing else was struck at the same time
 */
public record Recovery(int fault, Blow blow, Duration after, boolean alone) {

    /** Longer than this is no recovery, whatever the machine does besides. */
    public static final Duration LIMIT = Duration.ofSeconds(90);

    /** The goal after a SIGKILL of one process on an idle machine; none for the rest. */
    public Optional<Duration> goal() {
        if (blow.harm() != Harm.KILL || !alone) {
            return Optional.empty();
        }
        return Optional.of(
                switch (blow.target()) {
                    case "postgres" -> Duration.ofSeconds(3);
                    case "kafka" -> Duration.ofSeconds(20);
                    default -> Duration.ofSeconds(10);
                });
    }
}

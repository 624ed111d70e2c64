package org.harvestlink.faults;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.harvestlink.faults.plan.Plan;

/**
 * What the command was told.
 *
 * @param choice what may happen in each round of the plan
 * @param everything whether that is all there is
 */
record Options(long seed, Duration length, List<Plan.Choice> choice, boolean everything) {

    private static final Duration USUAL = Duration.ofMinutes(20);

    /** @throws IllegalArgumentException when they can't be understood; the message says how they are written */
    static Options of(String... arguments) {
        Options options = new Options(anySeed(), USUAL, Plan.everything(), true);
        for (int i = 0; i < arguments.length; i += 2) {
            options = options.with(arguments[i], i + 1 < arguments.length ? arguments[i + 1] : "");
        }
        return options;
    }

    static long anySeed() {
        return new SecureRandom().nextInt(1_000_000_000);
    }

    private Options with(String name, String value) {
        try {
            return switch (name) {
                case "--seed" -> new Options(Long.parseLong(value), length, choice, everything);
                case "--minutes" ->
                    new Options(
                            seed, Duration.ofMillis((long) (Double.parseDouble(value) * 60_000)), choice, everything);
                case "--only" ->
                    new Options(
                            seed,
                            length,
                            Arrays.stream(value.split(","))
                                    .map(Plan.Choice::parse)
                                    .toList(),
                            false);
                default -> throw new IllegalArgumentException(name);
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Usage: ./harvestlink faults [--seed N] [--minutes M] [--only KILL:kafka,CUT_CLIENTS,…]; not: "
                            + name + " " + value,
                    e);
        }
    }
}

package org.harvestlink.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that keeps time and chance out of the engine finds them. */
class EnginePurityTest {

    @ParameterizedTest
    @ValueSource(
            classes = {Dice.class, MoreDice.class, Stopwatch.class, WallClock.class, Today.class, Now.class, Zone.class
            })
    void whatTheTimeOrChanceDecidesIsFound(Class<?> impure) {
        assertThat(EngineArchitectureTest.THE_ENGINE_HAS_NO_CLOCK_NO_DICE_AND_NO_FILES
                        .evaluate(new ClassFileImporter().importClasses(impure))
                        .hasViolation())
                .isTrue();
    }

    static final class Dice {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    static final class MoreDice {
        int next() {
            return new SplittableRandom(1).nextInt();
        }
    }

    static final class Stopwatch {
        long started() {
            return System.nanoTime();
        }
    }

    static final class WallClock {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class Now {
        Instant now() {
            return Instant.now();
        }
    }

    static final class Today {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class Zone {
        final Supplier<ZonedDateTime> now = ZonedDateTime::now;
    }
}

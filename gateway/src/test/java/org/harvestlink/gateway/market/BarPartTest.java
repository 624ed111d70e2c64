package org.harvestlink.gateway.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BarPartTest {

    @Test
    void partsStandInTheirOrderAndFillTheBar() {
        assertThat(BarPart.of(harvest(5_000, 0, 2_500, 2_500, 0)))
                .containsExactly(
                        new BarPart("delivered", 2_500, 0, 250),
                        new BarPart("agreed", 2_500, 250, 250),
                        new BarPart("open", 5_000, 500, 500));
    }

    @Test
    void whatIsMissingIsTakenFromWhatWasAgreed() {
        assertThat(BarPart.of(harvest(0, 0, 1_000, 0, 400)))
                .extracting(BarPart::where, BarPart::kg)
                .containsExactly(tuple("agreed", 600L), tuple("missing", 400L));
    }

    @Test
    void aKilogramOfAHundredTonnesIsStillSeen() {
        assertThat(BarPart.of(harvest(99_999, 1, 0, 0, 0)))
                .extracting(BarPart::width)
                .allMatch(width -> width >= 4);
    }

    private static Listing harvest(long open, long held, long agreed, long delivered, long shortfall) {
        return new Listing(
                new UUID(0, 1),
                "HTX",
                "MANGO",
                null,
                null,
                open + held + agreed + delivered,
                new Listing.Window(LocalDate.EPOCH, LocalDate.EPOCH),
                12_000,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "LISTED",
                open,
                held,
                agreed,
                delivered,
                shortfall);
    }
}

package org.harvestlink.faults.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CanariesTest {

    private final Canaries canaries = new Canaries();

    @Test
    void a_word_may_be_read_by_its_readers_alone() {
        String word = canaries.word(Set.of("buyer1", "organizer1"));
        String text = "{\"note\":\"" + word + " abc\"}";

        assertThat(canaries.foreignTo("buyer1", text)).isEmpty();
        assertThat(canaries.foreignTo("coop1", text)).containsExactly(word);
    }

    @Test
    void a_maximum_is_found_however_it_is_written() {
        long maximum = canaries.maximum("buyer1");
        String written = Long.toString(maximum);
        String grouped = written.replaceAll("(\\d)(\\d{3})(\\d{3})", "$1.$2.$3");

        assertThat(canaries.foreignTo("coop1", "{\"maxVndPerKg\":" + written + "}"))
                .containsExactly(written);
        assertThat(canaries.foreignTo("coop1", "at most " + grouped + " VND/kg"))
                .containsExactly(written);
        assertThat(canaries.foreignTo("buyer1", written)).isEmpty();
    }

    @Test
    void a_longer_number_or_a_fraction_of_a_second_is_no_price() {
        long price = canaries.price(Set.of("buyer1"));

        assertThat(canaries.foreignTo("coop1", "1" + price + " and 12:00:00." + price + "Z"))
                .isEmpty();
    }

    @Test
    void the_digits_of_an_id_are_no_price() {
        long price = canaries.price(Set.of("buyer1"));

        assertThat(canaries.foreignTo("coop1", "{\"id\":\"01a20f28-3332-7252-aaf0-1bc7a" + price + "\"}"))
                .isEmpty();
        assertThat(canaries.foreignTo("coop1", "/api/matches/01a20f28-3332-7252-aaf0-" + price + "abcde"))
                .isEmpty();
        assertThat(canaries.foreignTo("coop1", "VND" + price + "/kg")).containsExactly(Long.toString(price));
    }
}

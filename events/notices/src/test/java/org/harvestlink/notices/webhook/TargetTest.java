package org.harvestlink.notices.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.harvestlink.http.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @Test
    void an_https_address_is_taken_apart() {
        assertThat(Target.of("https://shop.example.vn/hooks?from=harvestlink", false))
                .isEqualTo(new Target(true, "shop.example.vn", 443, "/hooks?from=harvestlink"));
        assertThat(Target.of("https://shop.example.vn:8443", false))
                .isEqualTo(new Target(true, "shop.example.vn", 8443, "/"));
        assertThat(Target.of("https://[2606:4700::1111]/", false))
                .isEqualTo(new Target(true, "2606:4700::1111", 443, "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example.vn/",
                "ftp://shop.example.vn/",
                "file:///etc/passwd",
                "https:///hooks",
                "https://user:password@shop.example.vn/",
                "https://shop.example.vn/#part",
                "shop.example.vn/hooks",
                "https://shop example.vn/"
            })
    void other_addresses_are_refused(String url) {
        assertThatThrownBy(() -> Target.of(url, true)).isInstanceOf(Problem.class);
    }

    @Test
    void this_machine_is_reached_without_tls_where_that_is_allowed() {
        assertThat(Target.of("http://localhost:3000/hook", true))
                .isEqualTo(new Target(false, "localhost", 3000, "/hook"));
        assertThatThrownBy(() -> Target.of("http://localhost:3000/hook", false)).isInstanceOf(Problem.class);
    }
}

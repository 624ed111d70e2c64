package org.harvestlink.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/browser/", "/harvests?crop=MANGO&from=2027-06-01", "/orders/1#kg"})
    void aPathOnThisSiteIsFollowed(String path) {
        assertThat(LocalTarget.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: a=b",
                "/a\\b",
                "javascript:alert(1)",
                "evil.example",
                "/login?to=/login",
                "/logout"
            })
    void anythingElseLeadsHome(String elsewhere) {
        assertThat(LocalTarget.of(elsewhere)).isEqualTo("/");
    }
}

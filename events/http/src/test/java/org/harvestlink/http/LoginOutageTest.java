package org.harvestlink.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import org.junit.jupiter.api.Test;

class LoginOutageTest {

    private final LoginOutage outage = new LoginOutage();

    @Test
    void keys_that_can_t_be_had_are_an_outage_and_no_fault() {
        assertThat(outage.explains(new OIDCException("OIDC Server is not available")))
                .isTrue();
    }

    @Test
    void a_fault_of_ours_is_none() {
        assertThat(outage.explains(new IllegalStateException("OIDC"))).isFalse();
    }
}

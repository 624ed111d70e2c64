package org.harvestlink.notices.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void signs_as_the_example_of_standard_webhooks() {
        // Given: the example of github.com/standard-webhooks/standard-webhooks, libraries/*/test
        Secret secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        // When
        String signature = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}");

        // Then
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void no_two_secrets_are_the_same_and_none_shows_in_a_log() {
        Secret secret = Secret.random();
        assertThat(secret).isNotEqualTo(Secret.random());
        assertThat(secret.text()).hasSize("whsec_".length() + 44);
        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
    }

    @Test
    void what_is_no_secret_is_refused() {
        assertThatThrownBy(() -> new Secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Secret("whsec_§")).isInstanceOf(IllegalArgumentException.class);
    }
}

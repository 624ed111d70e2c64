package org.harvestlink.offer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.harvestlink.contract.CropState;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void the_service_is_not_ready_while_a_kind_is_missing() {
        assertThat(status(new ReferenceArrived(arrived(Set.of("CROP", "MARKET", "SCHEME")))))
                .isEqualTo(Status.DOWN);
    }

    @Test
    void it_is_ready_when_every_kind_has_arrived() {
        assertThat(status(new ReferenceArrived(arrived(Set.of("CROP", "MARKET", "SCHEME", "DESTINATION")))))
                .isEqualTo(Status.UP);
    }

    @Test
    void it_is_not_ready_while_nobody_can_tell() {
        ReferenceRepository away = new ReferenceRepository(null) {
            @Override
            Uni<Set<String>> kinds() {
                return Uni.createFrom().failure(new IllegalStateException("no database"));
            }
        };

        assertThat(status(new ReferenceArrived(away))).isEqualTo(Status.DOWN);
    }

    @Test
    void an_entry_is_made_of_what_the_catalog_says() {
        assertThat(ReferenceEntry.of(
                        new CropState("MANGO", "Xoài", "Mango", "080450", null, null, null, null, null, null, 3)))
                .contains(new ReferenceEntry(Kind.CROP, "MANGO", "Xoài", "Mango", 3));
    }

    private static ReferenceRepository arrived(Set<String> kinds) {
        return new ReferenceRepository(null) {
            @Override
            Uni<Set<String>> kinds() {
                return Uni.createFrom().item(kinds);
            }
        };
    }

    private static Status status(ReferenceArrived check) {
        return check.call().await().indefinitely().getStatus();
    }
}

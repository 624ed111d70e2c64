package org.harvestlink.local.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.harvestlink.contract.Channel;
import org.harvestlink.local.Logins;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    @Test
    void everyLoginOfACooperativeOrBuyerHasAnOrganizationOfItsOwn() {
        assertThat(SimulatedCooperative.all())
                .extracting(SimulatedCooperative::login)
                .containsExactlyInAnyOrderElementsOf(Logins.all().stream()
                        .filter(login -> login.role().equals("cooperative"))
                        .toList());
        assertThat(SimulatedBuyer.all())
                .extracting(SimulatedBuyer::login)
                .containsExactlyInAnyOrderElementsOf(Logins.all().stream()
                        .filter(login -> login.role().equals("buyer"))
                        .toList());
        assertThat(SimulatedBuyer.all()).extracting(SimulatedBuyer::channel).contains(Channel.values());
    }

    @Test
    void everyCooperativeGrowsMangoLonganAndPlumOnAtLeast500Hectares() {
        assertThat(SimulatedCooperative.all()).allSatisfy(cooperative -> {
            assertThat(cooperative.crops()).contains("MANGO", "LONGAN", "PLUM").doesNotHaveDuplicates();
            assertThat(cooperative.crops())
                    .allSatisfy(crop -> assertThat(cooperative.hectares(crop)).isGreaterThanOrEqualTo(500));
        });
    }

    @Test
    void everyCropIsGrownSomewhere() {
        Set<String> grown = SimulatedCooperative.all().stream()
                .flatMap(cooperative -> cooperative.crops().stream())
                .collect(Collectors.toSet());

        assertThat(CropFigures.all()).extracting(CropFigures::code).hasSize(13).allMatch(grown::contains);
    }

    @Test
    void theCooperativesLiveInCommunesOfTenFormerDistrictsOrMore() {
        Set<String> communes = SimulatedCooperative.all().stream()
                .map(SimulatedCooperative::commune)
                .collect(Collectors.toSet());
        Set<String> districts = Table.rows("reference/communes.csv").stream()
                .filter(commune -> communes.contains(commune.get("code")))
                .map((CSVRecord commune) -> commune.get("district"))
                .collect(Collectors.toSet());

        assertThat(communes).hasSize(20);
        assertThat(districts).hasSizeGreaterThanOrEqualTo(10);
    }
}

package org.harvestlink.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.harvestlink.delivery.testing.HouseRules;

@AnalyzeClasses(packages = "org.harvestlink.matching", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule only_matches_promise_kilograms = noClasses()
            .that()
            .resideOutsideOfPackage("..matching.match..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Promise");
}

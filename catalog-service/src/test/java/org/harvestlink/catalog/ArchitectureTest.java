package org.harvestlink.catalog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.File;

@AnalyzeClasses(packages = "org.harvestlink.catalog", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("org.harvestlink.catalog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule other_services_are_known_by_their_events_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.harvestlink.offer..", "org.harvestlink.matching..", "org.harvestlink.gateway..");

    @ArchTest
    static final ArchRule nobody_but_the_delivery_library_sends_to_kafka = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.clients.producer..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Outgoing");

    @ArchTest
    static final ArchRule entities_change_by_verbs = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule only_harvests_know_what_follows_from_what = noClasses()
            .that()
            .resideOutsideOfPackage("..catalog.harvest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..catalog.harvest..");

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for =
            classes().should(be(describe("in a package with a package-info", ArchitectureTest::hasPackageInfo)));

    private static boolean hasPackageInfo(JavaClass type) {
        String path = type.getPackageName().replace('.', '/') + "/package-info.java";
        return new File("src/main/java/" + path).isFile();
    }
}

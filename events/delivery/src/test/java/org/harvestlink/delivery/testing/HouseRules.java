package org.harvestlink.delivery.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.File;
import java.util.Set;

/** What holds for the structure of every service. A service takes them in with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final Set<String> SERVICES = Set.of("catalog", "offer", "matching", "gateway");

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("org.harvestlink.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule other_services_are_known_by_their_events_only =
            classes().should(keepToTheirOwnService());

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
            .haveNameNotMatching("set[A-Z].*")
            .allowEmptyShould(true);

    /**
     * What is private has a type of its own, which says so by its name: what others get has no place for it, so it can't slip
     * out.
     */
    @ArchTest
    static final ArchRule what_others_read_has_no_place_for_what_is_private = fields().that()
            .areDeclaredInClassesThat(describe("are views of others", HouseRules::isReadByOthers))
            .should()
            .haveNameNotMatching("maxVndPerKg|subject|login|contactName|phone|email|taxCode|privateToBuyer")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for =
            classes().should(be(describe("in a package with a package-info", HouseRules::hasPackageInfo)));

    private HouseRules() {}

    private static ArchCondition<JavaClass> keepToTheirOwnService() {
        return new ArchCondition<>("not reach into another service") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String there = serviceOf(dependency.getTargetClass());
                    if (SERVICES.contains(there) && !there.equals(serviceOf(type))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The third part of {@code org.harvestlink.SERVICE…}, empty elsewhere. */
    private static String serviceOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && parts[1].equals("harvestlink") ? parts[2] : "";
    }

    private static boolean isReadByOthers(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.matches("\\w+(View|Audit)(\\$\\w+)?") && !name.startsWith("Own") && !name.contains("ContactView");
    }

    private static boolean hasPackageInfo(JavaClass type) {
        String path = type.getPackageName().replace('.', '/') + "/package-info.java";
        return new File("src/main/java/" + path).isFile();
    }
}

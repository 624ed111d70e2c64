package org.harvestlink.matching.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Values in, values out: the same market always gives the same answer. */
@AnalyzeClasses(packages = "org.harvestlink.matching.engine", importOptions = DoNotIncludeTests.class)
class EngineArchitectureTest {

    /** Static methods of Java that answer differently each time, by their owner. */
    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.nanoTime",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.identityHashCode");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NOTHING_BUT_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.harvestlink.matching.engine..");

    @ArchTest
    static final ArchRule THE_ENGINE_HAS_NO_CLOCK_NO_DICE_AND_NO_FILES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .orShould()
            .accessTargetWhere(answersDifferentlyEachTime());

    @ArchTest
    static final ArchRule ITS_PACKAGES_DO_NOT_GO_IN_CIRCLES =
            slices().matching("org.harvestlink.matching.(**)").should().beFreeOfCycles();

    private static DescribedPredicate<JavaAccess<?>> answersDifferentlyEachTime() {
        return describe("the time or chance answers", call -> {
            AccessTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            return CHANGEABLE.contains(owner + "." + target.getName())
                    || (owner.startsWith("java.time.") && target.getName().equals("now"));
        });
    }
}

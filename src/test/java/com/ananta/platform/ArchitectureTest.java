package com.ananta.platform;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.ananta.platform.migrations.Targets;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layering of the architecture's section 1, and for each rule a class that breaks it. */
class ArchitectureTest {
    private static final String ROOT = "com.ananta.platform";
    private static final JavaClasses PROGRAM =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    /** Packages that are no modules; every other one below the root is. */
    private static final DescribedPredicate<JavaClass> FOUNDATION =
        resideInAnyPackage(ROOT, ROOT + ".config..", ROOT + ".catalog..", ROOT + ".k8s..", ROOT + ".component..");
    private static final DescribedPredicate<JavaClass> LOWEST =
        resideInAnyPackage(ROOT + ".catalog..", ROOT + ".k8s..", ROOT + ".component..");

    record Law(String name, ArchRule rule, String offender) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Law> laws() {
        return Stream.of(
            new Law("the catalogue is pure Java",
                noClasses().that().resideInAPackage("..platform.catalog..").should().dependOnClassesThat()
                    .resideInAPackage("com.pulumi.."),
                "catalog.CatalogWithPulumi"),
            new Law("only config reads Pulumi's configuration",
                noClasses().that().resideOutsideOfPackage("..platform.config..").should().dependOnClassesThat()
                    .haveFullyQualifiedName("com.pulumi.Config"),
                "offending.ReadsConfig"),
            new Law("modules do not know config",
                noClasses().that().resideOutsideOfPackages(ROOT, "..platform.config..").should().dependOnClassesThat()
                    .resideInAPackage("..platform.config.."),
                "offending.KnowsConfig"),
            new Law("the foundation does not know modules",
                noClasses().that(LOWEST).should().dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(LOWEST))),
                "k8s.KnowsMigrations"),
            new Law("modules do not know each other",
                slices().matching(ROOT + ".(*)..").should().notDependOnEachOther()
                    .ignoreDependency(FOUNDATION, alwaysTrue())
                    .ignoreDependency(alwaysTrue(), FOUNDATION),
                "offending.KnowsAnotherModule"),
            new Law("the Pulumi SDK's internals stay its own",
                noClasses().should().dependOnClassesThat().resideInAPackage("com.pulumi..internal.."),
                "offending.UsesInternals"),
            new Law("nobody asks the environment but the entry point",
                noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".App").should()
                    .callMethod(System.class, "getenv").orShould().callMethod(System.class, "getenv", String.class),
                "offending.ReadsEnvironment"));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theProgramKeepsIt(Law law) {
        law.rule().check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void anOffenderIsSeen(Law law) {
        var withOffender = new ClassFileImporter().importClasses(offender(law.offender()), Targets.class);

        assertThat(law.rule().evaluate(withOffender).hasViolation()).isTrue();
    }

    private static Class<?> offender(String name) {
        try {
            return Class.forName(ROOT + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

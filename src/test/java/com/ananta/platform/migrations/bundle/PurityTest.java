package com.ananta.platform.migrations.bundle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Files are read, checked and bundled without Pulumi, so that a test or a tool can do it anywhere. */
class PurityTest {

    private static final String LINT = "com.ananta.platform.migrations.lint";
    private static final String BUNDLE = "com.ananta.platform.migrations.bundle";

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(LINT, BUNDLE);

    @Test
    void lintNeedsOnlyTheJdk() {
        classes().that().resideInAPackage(LINT).should().onlyDependOnClassesThat().resideInAnyPackage("java..", LINT)
                .check(classes);
    }

    @Test
    void bundleNeedsOnlyTheJdkAndLint() {
        classes().that().resideInAPackage(BUNDLE).should().onlyDependOnClassesThat().resideInAnyPackage("java..", LINT, BUNDLE)
                .check(classes);
    }
}

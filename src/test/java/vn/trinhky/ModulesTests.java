package vn.trinhky;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;

/** The arrows of docs/architecture.md, held by a machine. */
class ModulesTests {

    private static JavaClasses product;

    @BeforeAll
    static void readTheProduct() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.trinhky");
    }

    @Test
    void everyModuleImportsOnlyWhatItDeclares() {
        ApplicationModules modules = ApplicationModules.of(TrinhKyApplication.class);

        modules.verify();

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("regime", "drafting", "compilation", "review", "signing", "issuing", "dispatch");
    }

    @Test
    void onlyTheWorkflowKnowsFlowable() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.trinhky.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(product);
    }

    @Test
    void onlyWordKnowsDocx4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.trinhky.word..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.docx4j..", "org.apache.poi..")
                .check(product);
    }

    @Test
    void onlyPdfKnowsThePdfLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.trinhky.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.fop..", "org.apache.pdfbox..")
                .check(product);
    }

    @Test
    void onlySignatureKnowsTheSignatureLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.trinhky.signature..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..")
                .check(product);
    }

    @Test
    void theManuscriptIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("vn.trinhky.manuscript..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.stereotype..")
                .check(product);
    }

    @Test
    void deferredWorkHasOneMechanism() {
        noMethods().should().beAnnotatedWith(Async.class).check(product);
        noMethods().should().beAnnotatedWith(Scheduled.class).check(product);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(product);
    }

    @Test
    void aggregatesHaveVerbsAndNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(product);
    }

    @Test
    void refusalsAreNamedForTheFact() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .haveSimpleNameNotEndingWith("Exception")
                .check(product);
    }
}

package ua.pobratym.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

/** Which way the packages may depend on each other: features on what is shared, and never round. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ua.pobratym");

    private static final String[] FEATURES = {
        "..partnership..",
        "..municipality..",
        "..partner..",
        "..region..",
        "..country..",
        "..theme..",
        "..source..",
        "..map..",
        "..statistics..",
        "..entrance..",
        "..dataset..",
        "..guideline..",
        "..form..",
        "..book.."
    };

    private static final String[] SHARED = {
        "..page..",
        "..export..",
        "..geojson..",
        "..query..",
        "..i18n..",
        "..problem..",
        "..register..",
        "..search..",
        "..site..",
        "..security..",
        "..contract..",
        "..print..",
        "..json.."
    };

    @Test
    void sharedPackagesKnowNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(SHARED)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("ua.pobratym.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theVocabularyKnowsOnlyWhatItRefersTo() {
        noClasses()
                .that()
                .resideInAnyPackage("..region..", "..country..", "..theme..", "..source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..partnership..", "..municipality..", "..partner..", "..map..", "..statistics..")
                .check(CODE);
    }

    @Test
    void municipalitiesKnowNoPartnerships() {
        noClasses()
                .that()
                .resideInAnyPackage("..municipality..", "..partner..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..partnership..", "..map..", "..statistics..")
                .check(CODE);
    }

    @Test
    void whatAsksPanacheIsNamedRepository() {
        classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .haveSimpleNameEndingWith("Repository")
                .check(CODE);
    }

    @Test
    void resourcesAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(CODE);
    }

    @Test
    void entitiesNeverLeaveTheirFeature() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..partnership..",
                        "..municipality..",
                        "..partner..",
                        "..region..",
                        "..country..",
                        "..theme..",
                        "..source..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(CODE);
    }
}

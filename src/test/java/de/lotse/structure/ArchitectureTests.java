package de.lotse.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "de.lotse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule controllersAreNotPublic =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersTouchNoDatabase = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule rulesAskAClockForTheTime = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("a rule that asks the machine for the time cannot be tested on another day");

    @ArchTest
    static final ArchRule settingsAreRecords = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Value.class)
            .because("settings are a @ConfigurationProperties record of their module");

    @ArchTest
    static final ArchRule nobodyCatchesTheAccessDecisionAway = noClasses()
            .that(resideInAPackage("de.lotse.casework..").and(JavaClass.Predicates.simpleNameEndingWith("Controller")))
            .should()
            .dependOnClassesThat(resideInAPackage("de.lotse.audit.."))
            .because("controllers ask the service, and the service asks CaseHeads");

    @ArchTest
    static final ArchRule injectionIsByConstructor =
            methods().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}

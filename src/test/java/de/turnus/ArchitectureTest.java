package de.turnus;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.PriceList;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.MinCostFlow;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ReferenceCounts;
import de.turnus.allocation.problem.Score;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Landschaftsverband;
import de.turnus.jugendamt.Regierungsbezirk;

import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** Which room may know which. */
@AnalyzeClasses(packages = "de.turnus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What every enum has. */
    private static final Set<String> ENUM = Set.of("values", "ordinal", "name", "toString");

    @ArchTest
    static final ArchRule roomsKnowEachOtherInOneDirection =
            SlicesRuleDefinition.slices().matching("de.turnus.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aRoomKnowsOnlyThoseBelowIt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("entrances")
            .definedBy("de.turnus", "de.turnus.cli..", "de.turnus.demo..", "de.turnus.contract..")
            .layer("coverage")
            .definedBy("de.turnus.coverage..")
            .layer("scenario")
            .definedBy("de.turnus.scenario..")
            .layer("allocation")
            .definedBy("de.turnus.allocation")
            .layer("run")
            .definedBy("de.turnus.allocation.run..")
            .layer("planning")
            .definedBy("de.turnus.allocation.planning..")
            .layer("variant")
            .definedBy("de.turnus.allocation.variant..")
            .layer("replan")
            .definedBy("de.turnus.allocation.replan..")
            .layer("solver")
            .definedBy("de.turnus.allocation.solver..")
            .layer("explanation")
            .definedBy("de.turnus.allocation.explanation..")
            .layer("certificate")
            .definedBy("de.turnus.allocation.certificate..")
            .layer("pruefbericht")
            .definedBy("de.turnus.allocation.pruefbericht..")
            .layer("problem")
            .definedBy("de.turnus.allocation.problem..")
            .layer("lottery")
            .definedBy("de.turnus.lottery")
            .layer("losprotokoll")
            .definedBy("de.turnus.lottery.losprotokoll..")
            .layer("draw")
            .definedBy("de.turnus.lottery.draw..")
            .layer("interessenbekundung")
            .definedBy("de.turnus.interessenbekundung..")
            .layer("reference data")
            .definedBy(
                    "de.turnus.jugendamt..", "de.turnus.halbjahr..", "de.turnus.analyseteam..", "de.turnus.reference..")
            .layer("access")
            .definedBy("de.turnus.access..")
            .layer("export")
            .definedBy("de.turnus.export..")
            .layer("web")
            .definedBy("de.turnus.web..")
            .whereLayer("entrances")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("coverage")
            .mayOnlyBeAccessedByLayers("entrances")
            .whereLayer("scenario")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("allocation")
            .mayOnlyBeAccessedByLayers("coverage", "scenario", "entrances")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("allocation", "scenario", "entrances")
            .whereLayer("planning")
            .mayOnlyBeAccessedByLayers("run", "entrances")
            .whereLayer("variant")
            .mayOnlyBeAccessedByLayers("scenario", "entrances")
            .whereLayer("replan")
            .mayOnlyBeAccessedByLayers("allocation", "entrances")
            .whereLayer("solver")
            .mayOnlyBeAccessedByLayers("allocation", "run", "planning", "entrances")
            .whereLayer("explanation")
            .mayOnlyBeAccessedByLayers("allocation", "entrances")
            .whereLayer("certificate")
            .mayOnlyBeAccessedByLayers(
                    "allocation", "run", "planning", "pruefbericht", "explanation", "variant", "scenario", "entrances")
            .whereLayer("pruefbericht")
            .mayOnlyBeAccessedByLayers("allocation", "scenario", "run", "entrances")
            .whereLayer("interessenbekundung")
            .mayOnlyBeAccessedByLayers("allocation", "entrances")
            .whereLayer("lottery")
            .mayOnlyBeAccessedByLayers("allocation", "entrances")
            .whereLayer("losprotokoll")
            .mayOnlyBeAccessedByLayers("lottery", "entrances")
            .whereLayer("draw")
            .mayOnlyBeAccessedByLayers("lottery", "losprotokoll", "allocation", "entrances")
            .whereLayer("draw")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("export")
            .mayNotAccessAnyLayer()
            .whereLayer("web")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule theProblemIsPlainJava = classes()
            .that()
            .resideInAPackage("de.turnus.allocation.problem..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "de.turnus.allocation.problem..");

    /** A round is a UUID to it. */
    @ArchTest
    static final ArchRule theLotteryKnowsWebExportAndItsOwnCoreAlone = noClasses()
            .that()
            .resideInAPackage("de.turnus.lottery..")
            .should()
            .dependOnClassesThat(describe(
                    "are of another room",
                    type -> type.getPackageName().startsWith("de.turnus")
                            && !type.getPackageName().startsWith("de.turnus.lottery")
                            && !type.getPackageName().startsWith("de.turnus.export")
                            && !type.getPackageName().startsWith("de.turnus.web")));

    /** So that a stranger can read all that decides about a draw; chance comes from the seed alone. */
    @ArchTest
    static final ArchRule theDrawIsPlainJavaWithoutAChanceOfItsOwn = classes()
            .that()
            .resideInAPackage("de.turnus.lottery.draw..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "de.turnus.lottery.draw..")
                    .and(DescribedPredicate.not(assignableTo(Random.class)))
                    .and(DescribedPredicate.not(assignableTo(RandomGenerator.class))));

    @ArchTest
    static final ArchRule theForecastIsPlainReckoning = classes()
            .that()
            .resideInAPackage("de.turnus.coverage.forecast..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "de.turnus.coverage.forecast..")
                    .or(belongToAnyOf(
                            MinCostFlow.class, HalbjahrId.class, Landschaftsverband.class, Regierungsbezirk.class)));

    @ArchTest
    static final ArchRule theProofKnowsTheProblemAlone = classes()
            .that()
            .resideInAPackage("de.turnus.allocation.certificate..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.google.ortools..",
                    "com.google.protobuf..", // in which OR-Tools writes models and answers
                    "de.turnus.allocation.problem..",
                    "de.turnus.allocation.certificate..");

    @ArchTest
    static final ArchRule aReplanKnowsTheProblemAlone = classes()
            .that()
            .resideInAPackage("de.turnus.allocation.replan..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "de.turnus.allocation.problem..", "de.turnus.allocation.replan..");

    /** What the search, the proof and the scorecard reckon with is no use for checking them. */
    @ArchTest
    static final ArchRule thePruefberichtReadsRecordsAndCallsNoneOfTheirMethods = classes()
            .that()
            .resideInAPackage("de.turnus.allocation.pruefbericht..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "de.turnus.allocation.pruefbericht..")
                            .or(belongToAnyOf(
                                    PortableProblem.class,
                                    Participant.class,
                                    Claim.class,
                                    Halbjahr.class,
                                    Analyseteam.class,
                                    ReferenceCounts.class,
                                    Allocation.class,
                                    Score.class,
                                    Level.class,
                                    Certificate.class,
                                    PriceList.class)))
            .andShould()
            .onlyCallMethodsThat(describe(
                    "are their own, Java's, or read a component of a record",
                    method -> !method.getOwner().getPackageName().startsWith("de.turnus")
                            || method.getOwner().getPackageName().startsWith("de.turnus.allocation.pruefbericht")
                            || method.getOwner().isEnum()
                                    && method.getRawParameterTypes().isEmpty()
                                    && ENUM.contains(method.getName())
                            || readsAComponent(method)));

    private static boolean readsAComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    @ArchTest
    static final ArchRule theExplanationKnowsProblemAndProofAlone = classes()
            .that()
            .resideInAPackage("de.turnus.allocation.explanation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "de.turnus.allocation.problem..",
                    "de.turnus.allocation.certificate..",
                    "de.turnus.allocation.explanation..");

    @ArchTest
    static final ArchRule theSearchKnowsNoDatabaseAndNoHttp = noClasses()
            .that()
            .resideInAPackage("de.turnus.allocation.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveFullyQualifiedName("de.turnus.access.Account") // read by the login, which is generated
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule resourcesDoNotReachTheDatabase = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule onlyOnePlaceKnowsTheRealClock = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "de.turnus.allocation.solver..",
                    "de.turnus.allocation.run..", // the queue goes by the machine's own time
                    "de.turnus.postgres..",
                    "de.turnus.cli..")
            .and()
            .haveSimpleNameNotContaining("ClockProducer")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}

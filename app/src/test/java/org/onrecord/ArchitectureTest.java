package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The house rules of ARCHITECTURE.md, checked on the classes of core and app. */
final class ArchitectureTest {
  private static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.onrecord");

  @Test
  void dataFlowsOneWay() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.onrecord.text..")
            .layer("record")
            .definedBy("org.onrecord.record..")
            .layer("model")
            .definedBy("org.onrecord.model..")
            .layer("reading")
            .definedBy("org.onrecord.reading..")
            .layer("library")
            .definedBy("org.onrecord")
            .optionalLayer("source")
            .definedBy("org.onrecord.source..")
            .optionalLayer("archive")
            .definedBy("org.onrecord.archive..")
            .optionalLayer("compare")
            .definedBy("org.onrecord.compare..")
            .optionalLayer("export")
            .definedBy("org.onrecord.export..")
            .optionalLayer("web")
            .definedBy("org.onrecord.web..")
            .optionalLayer("cli")
            .definedBy("org.onrecord.cli..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("record")
            .mayOnlyAccessLayers("text")
            .whereLayer("model")
            .mayOnlyAccessLayers("text", "record")
            .whereLayer("reading")
            .mayOnlyAccessLayers("text", "record", "model")
            .whereLayer("library")
            .mayOnlyAccessLayers("text", "record", "model", "reading")
            .whereLayer("source")
            .mayOnlyAccessLayers("text", "record", "reading", "library")
            .whereLayer("archive")
            .mayOnlyAccessLayers("text", "record", "reading", "source")
            .whereLayer("compare")
            .mayOnlyAccessLayers("text", "record", "reading", "source", "archive")
            .whereLayer("export")
            .mayOnlyAccessLayers("text", "record", "reading", "source", "archive", "compare")
            .whereLayer("web")
            .mayOnlyAccessLayers("text", "record", "source", "archive", "export"));
  }

  @Test
  void onlyTheServerKnowsHelidon() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.helidon.."));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("org.onrecord.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyTheModelKnowsTheRuntime() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime.."));
  }

  @Test
  void onlyTheArchiveKnowsSql() {
    check(
        noClasses()
            .that()
            // DuckDB, which writes Parquet, is a database, too.
            .resideOutsideOfPackages("org.onrecord.archive..", "org.onrecord.export.parquet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."));
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void nothingStaticChanges() {
    check(fields().that().areStatic().should().beFinal());
    check(fields().that().areStatic().should().notHaveRawType(madeToChange()));
  }

  private static DescribedPredicate<JavaClass> madeToChange() {
    return DescribedPredicate.describe(
        "made to change",
        type ->
            type.isAssignableTo(AtomicBoolean.class)
                || type.isAssignableTo(AtomicInteger.class)
                || type.isAssignableTo(AtomicLong.class)
                || type.isAssignableTo(AtomicReference.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || isImplementation(type, Collection.class)
                || isImplementation(type, Map.class));
  }

  /** A field declared as {@code ArrayList} is there to be filled; one declared as List need not. */
  private static boolean isImplementation(JavaClass type, Class<?> of) {
    return type.isAssignableTo(of) && !type.isInterface();
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(SHIPPED);
  }
}

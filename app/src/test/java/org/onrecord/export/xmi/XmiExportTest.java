package org.onrecord.export.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.Exports;
import org.onrecord.export.FileNames;
import org.onrecord.export.Flood;
import org.onrecord.export.Replaced;

/** Reads what is written with UIMA's own reader. */
class XmiExportTest {
  private static final String NEWS = "org.onrecord.news.";

  @TempDir Path folder;
  private CAS cas;

  @BeforeEach
  void export() throws Exception {
    Exports.folder(folder, XmiExport::new, Flood.exported());
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(
                new XMLInputSource(folder.resolve("TypeSystem.xml").toFile()));
    cas = CasCreationUtils.createCas(types, null, null);
    Path file = folder.resolve(FileNames.of(Flood.record().id()) + ".xmi");
    try (InputStream in = Files.newInputStream(file)) {
      XmiCasDeserializer.deserialize(in, cas);
    }
  }

  private List<AnnotationFS> all(String type) {
    List<AnnotationFS> all = new ArrayList<>();
    cas.getAnnotationIndex(type(type)).forEach(all::add);
    return all;
  }

  private Type type(String name) {
    return cas.getTypeSystem().getType(NEWS + name);
  }

  private static String text(FeatureStructure from, String feature) {
    return from.getStringValue(from.getType().getFeatureByBaseName(feature));
  }

  private static FeatureStructure other(FeatureStructure from, String feature) {
    return from.getFeatureValue(from.getType().getFeatureByBaseName(feature));
  }

  @Test
  void theTextIsTheArticlesButForWhatXmlCannotHold() {
    assertEquals(Replaced.forXml(Flood.TEXT).text(), cas.getDocumentText());
    FeatureStructure facts = cas.getIndexRepository().getAllIndexedFS(type("Facts")).next();
    assertEquals(Flood.record().id(), text(facts, "documentId"));
    assertEquals("The <Kvist> Wire", text(facts, "outlet"));
  }

  @Test
  void wordsAreThoseThatTheyCover() {
    List<AnnotationFS> all = all("Words");
    for (AnnotationFS each : all) {
      assertEquals(each.getCoveredText(), text(each, "words"));
    }
    assertEquals(
        List.of("at least seven"),
        all("Quantity").stream().map(AnnotationFS::getCoveredText).toList());
  }

  @Test
  void statementsLeadToTheirSpeakersAndWords() {
    AnnotationFS held = all("Statement").getFirst();
    var content = (ArrayFS<?>) other(held, "content");

    assertEquals("Zoe\u0301 Pryce", text(other(held, "speaker"), "name"));
    assertEquals(2, content.size());
    assertEquals("“The dam held,”", ((AnnotationFS) content.get(0)).getCoveredText());
    assertEquals("direct", text(held, "kind"));
  }

  @Test
  void eventsLeadToPlaceTimeAndWhoVouches() {
    AnnotationFS bombed = all("Event").getFirst();
    var factuality = (ArrayFS<?>) other(bombed, "factuality");
    var contexts = (StringArrayFS) other(bombed, "contexts");

    assertEquals("Halden", text(other(bombed, "place"), "name"));
    assertEquals("2026-03-03", text(other(bombed, "time"), "from"));
    assertEquals("military", contexts.get(0));
    assertEquals("CT-", text(factuality.get(0), "value"));
    assertEquals(all("Statement").getLast(), other(factuality.get(0), "statement"));
  }
}

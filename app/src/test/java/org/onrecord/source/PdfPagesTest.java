package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.source.page.NoTextException;
import org.onrecord.source.page.pdf.PdfPage;

class PdfPagesTest {
  private static final List<String> STORY =
      List.of(
          "The mayor of Rivna warned on Tues\u00ADday that the dam above her town could fail within"
              + " days un\u00ADless its gates are opened at once.",
          "“We are asking for two pumps and one hon\u00ADest answer,” Olena Kravets told"
              + " re\u00ADporters. She said that en\u00ADgi\u00ADneers had found cracks in the east\u00ADern wall.",
          "The min\u00ADistry for wa\u00ADter re\u00ADject\u00ADed the claim. Its spokes\u00ADman,"
              + " Taras Hnat, said the wall had been in\u00ADspect\u00ADed in Jan\u00ADu\u00ADary and was sound.",
          "About 9,000 people live below the dam. Some have left their homes al\u00ADready, the fire"
              + " bri\u00ADgade said, though no\u00ADbody has been or\u00ADdered to go.");

  private static final int REPEATS = 14;
  private static final int MUTATIONS = 500;

  @ParameterizedTest
  @CsvSource({
    "1,false,false",
    "2,false,false",
    "2,true,false",
    "2,true,true",
    "3,false,true",
    "3,true,true"
  })
  void columnsAreReadOneAfterTheOther(int columns, boolean across, boolean words) throws Exception {
    byte[] bytes = maker(columns, across, words, REPEATS).bytes();
    List<String> expected = new ArrayList<>(List.of("Dam could fail within days, mayor warns"));
    for (int i = 0; i < REPEATS; i++) {
      STORY.forEach(paragraph -> expected.add(paragraph.replace("\u00AD", "")));
    }

    Page page = PageFixtures.read(bytes);

    assertEquals(expected, List.of(page.document().text().split("\n\n")));
    assertEquals("application/pdf", page.origin().mediaType());
    assertPlaced(bytes, page);
  }

  @Test
  void aWordKeepsItsOwnHyphenWhereTheTextHasItElsewhere() throws Exception {
    String words =
        "The well-known mayor of Rivna spoke to the crowd on the market place, and all of those who"
            + " heard what the well-\u00ADknown mayor had to say were silent for a while.";
    String expected = words.replace("\u00AD", "");
    for (int columns = 1; columns <= 3; columns++) {
      byte[] bytes = new PdfMaker(columns, false, false).paragraph(words).bytes();

      String text = PageFixtures.read(bytes).document().text();
      assertTrue(text.endsWith("\n\n" + expected), text);
    }
  }

  @Test
  void aFileWithSomethingBeforeItsMarkIsRead() throws Exception {
    byte[] bytes = maker(1, false, false, 1).bytes();
    for (String before : List.of("\u0000\u0001\u00FF", "HTTP/1.1 200 OK\r\nLength: 9 ", "\n\n")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(before.getBytes(StandardCharsets.ISO_8859_1));
      out.write(bytes);

      Page page = PageFixtures.read(out.toByteArray());

      assertEquals("application/pdf", page.origin().mediaType());
      assertEquals(PageFixtures.read(bytes).document().text(), page.document().text());
      assertPlaced(out.toByteArray(), page);
    }
  }

  @Test
  void aLockedFileIsNamed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      maker(1, false, false, 1).write(document);
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }

    assertTrue(reason(out.toByteArray()).startsWith("this PDF is locked with a password"));
  }

  @Test
  void aScanIsNamed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }

    assertTrue(reason(out.toByteArray()).startsWith("this PDF holds no text: it is a scan"));
  }

  @Test
  void aBrokenFileIsNamed() {
    assertTrue(
        reason("%PDF-1.7\nnot much more".getBytes(StandardCharsets.US_ASCII))
            .startsWith("this PDF is broken: "));
  }

  @Test
  void whatWouldFillTheMemoryIsNamed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      byte[] spaces = new byte[210_000_000];
      java.util.Arrays.fill(spaces, (byte) ' ');
      page.setContents(
          new PDStream(
              document,
              new ByteArrayInputStream(spaces),
              org.apache.pdfbox.cos.COSName.FLATE_DECODE));
      document.save(out);
    }

    assertEquals(
        "this PDF is too large: more than 200 MB when unpacked", reason(out.toByteArray()));
  }

  @Test
  void onlyXmpTellsWhenItWasPublished() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      maker(1, false, false, 1).write(document);
      document.getDocumentInformation().setTitle("Microsoft Word - dam.docx");
      document.getDocumentInformation().setAuthor("Danylo Pech");
      document.getDocumentInformation().setCreationDate(java.util.Calendar.getInstance());
      document.save(out);
    }
    Page page = PageFixtures.read(out.toByteArray());

    assertEquals(Optional.empty(), page.document().published());
    assertEquals(Optional.empty(), page.document().title());
    assertEquals(Optional.of("Danylo Pech"), page.origin().author());
  }

  @Test
  void xmpIsBelieved() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      maker(1, false, false, 1).write(document);
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(
          ("<!DOCTYPE x [<!ENTITY e 'boom'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                  + " xmlns:rdf='r' xmlns:dc='d'><rdf:Description><dc:title><rdf:Alt><rdf:li"
                  + " xml:lang='x-default'>The dam &e;</rdf:li></rdf:Alt></dc:title><dc:date>"
                  + "<rdf:Seq><rdf:li>2026-03-03T17:42:00+02:00</rdf:li></rdf:Seq></dc:date>"
                  + "</rdf:Description></rdf:RDF></x:xmpmeta>")
              .getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(out);
    }
    Page page = PageFixtures.read(out.toByteArray());

    assertEquals(Optional.of("2026-03-03T17:42:00+02:00"), page.document().published());
    assertEquals(Optional.of("The dam &e;"), page.document().title());
  }

  @Test
  void theOriginalIsWhatPassagesCountIn() throws Exception {
    byte[] bytes = maker(2, true, false, 1).bytes();

    assertEquals(
        PdfPage.original(bytes), Pages.original(bytes, Optional.empty(), Settings.DEFAULT));
    byte[] page = "\uFEFF<p>Rain &amp; snow".getBytes(StandardCharsets.UTF_8);
    assertEquals("<p>Rain &amp; snow", Pages.original(page, Optional.empty(), Settings.DEFAULT));
    assertThrows(
        UnreadableException.class,
        () ->
            Pages.original(
                "%PDF-1.7\nnot".getBytes(StandardCharsets.US_ASCII),
                Optional.empty(),
                Settings.DEFAULT));
  }

  @Test
  void fiveHundredHarmedFilesGiveADocumentOrAReason() throws Exception {
    Random random = new Random(20260305);
    List<byte[]> files =
        List.of(
            maker(1, false, false, 2).bytes(),
            maker(2, true, false, 2).bytes(),
            maker(3, true, true, 2).bytes());
    int documents = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = Mutation.of(files.get(i % files.size()), random);
      try {
        Page page = PageFixtures.read(bytes);
        documents += page.document().text().isBlank() ? 0 : 1;
      } catch (UnreadableException e) {
        assertFalse(e.reason().isBlank());
      }
    }

    assertTrue(documents > 0, "some still have a text");
  }

  private static void assertPlaced(byte[] bytes, Page page) throws NoTextException {
    String text = page.document().text();
    String original = PdfPage.original(bytes);
    PassageCheck.check(text, original, page.origin().passages());
    assertEquals(1.0, PassageCheck.share(text, page.origin().passages()));
  }

  private static PdfMaker maker(int columns, boolean across, boolean words, int repeats)
      throws IOException {
    PdfMaker maker =
        new PdfMaker(columns, across, words).headline("Dam could fail within days, mayor warns");
    for (String paragraph :
        Collections.nCopies(repeats, STORY).stream().flatMap(List::stream).toList()) {
      maker.paragraph(paragraph);
    }
    return maker;
  }

  private static String reason(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> PageFixtures.read(bytes)).reason();
  }
}

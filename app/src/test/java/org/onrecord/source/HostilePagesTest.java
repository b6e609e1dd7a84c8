package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are made to hurt, or that came to harm. */
class HostilePagesTest {
  private static final String STORY =
      "The mayor of Rivna said on Tuesday that the dam above her town was safe, and that nobody need"
          + " leave. “We looked at it twice,” she said, and then she said it again to the radio.";

  private static final int MUTATIONS = 500;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><b>",
        "<table><tr><td>",
        "<a href=x>",
        "<ul><li>",
        "<q>",
        "<font x>",
        "<div class='comment ad'>",
        "<svg><g>",
        "<template>",
        "<select>",
        "<form>",
        "<x-y>",
        "<blockquote><p>",
        "</p>",
        "</br>",
        "<!--",
        "<![CDATA[",
        "&",
        "&amp",
        "&#",
        "<",
        "<p",
        "\0",
        "<h1>a",
        "<sup><a href=#>",
        "<script>",
        "<!doctype html>",
        "<html lang=x>",
        "<body class=ad>",
        "<meta name=author content=x>",
        "<div itemprop=author><i itemprop=name>",
        "<time datetime=x>",
        "<link rel=canonical href=x>",
        "<a rel=author>"
      })
  void aHundredThousandOfOneThingDoNoHarm(String tag) {
    String many = tag.repeat(100_000);

    survives("<html><body>" + many + "<p>" + STORY + "</p>");
    survives("<html><body><p>" + STORY + "</p>" + many);
  }

  @Test
  void deepNestingKeepsTheText() throws Exception {
    Page page = PageFixtures.read("<html><body>" + "<div>".repeat(100_000) + "<p>" + STORY);

    assertEquals(STORY, page.document().text());
  }

  @Test
  void attributesWithoutEndDoNoHarm() {
    survives("<html><body><p class=\"" + "a ".repeat(4_000_000) + "\">" + STORY);
    survives("<html><body><p style=\"" + "display:".repeat(1_000_000) + "\">" + STORY);
    survives("<html><body><p " + "a=b ".repeat(500_000) + ">" + STORY);
    survives("<html><body><p id=\"" + "aB-".repeat(2_000_000) + "\">" + STORY);
    survives("<html lang=\"" + "e".repeat(5_000_000) + "\"><p>" + STORY);
  }

  @Test
  void nestedLinkedDataDoNoHarm() {
    String open = "<html><script type=application/ld+json>";
    survives(open + "[".repeat(200_000) + "</script><p>" + STORY);
    survives(open + "{\"a\":".repeat(200_000) + "</script><p>" + STORY);
    survives(open + "{\"@type\":\"Article\",\"author\":{\"@id\":\"a\"}}</script><p>" + STORY);
    survives("<html>" + (open + "{\"@type\":1}</script>").repeat(20_000) + "<p>" + STORY);
  }

  @Test
  void wordsWithoutEndDoNoHarm() {
    survives("<html><body><p>" + "a".repeat(5_000_000));
    survives("<html><body><p>" + "cookies ".repeat(600_000));
    survives("<html><body><p>" + "by ".repeat(1_000_000));
    survives("<html><body><p>" + "&nbsp;".repeat(1_000_000) + STORY);
    survives("<html><body>" + "<p>2 March 2026".repeat(200_000));
    survives("<html><body>" + ("<div><p>" + STORY + "</div>").repeat(10_000));
  }

  @Test
  void tagsInScriptsAreNone() throws Exception {
    Page page =
        PageFixtures.read(
            "<html><body><script>document.write('<p>"
                + STORY.replace("Rivna", "Olm")
                + "</p>');"
                + "</script><p>"
                + STORY
                + "</p>");

    assertEquals(STORY, page.document().text());
  }

  @Test
  void noEntityIsExpandedThatAPageDefines() throws Exception {
    Page page =
        PageFixtures.read(
            "<!DOCTYPE html [<!ENTITY a \"boom\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><html>"
                + "<body><p>"
                + STORY
                + " &a; &f;</p>");

    assertFalse(page.document().text().contains("boom"), page.document().text());
    assertFalse(page.document().text().contains("root"), page.document().text());
  }

  @Test
  void fiveHundredHarmedPagesGiveADocumentOrAReason() {
    Random random = new Random(20260304);
    List<Path> pages = PageFixtures.pages();
    int documents = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = PageFixtures.bytes(pages.get(i % pages.size()));
      documents += survives(Mutation.of(bytes, random)) ? 1 : 0;
    }

    assertTrue(documents > MUTATIONS / 2, "most still have an article: " + documents);
  }

  private static boolean survives(String markup) {
    return survives(markup.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Whether there is a document; anything thrown but a named reason fails the test. */
  private static boolean survives(byte[] bytes) {
    try {
      Page page = PageFixtures.read(bytes);
      PassageCheck.check(
          page.document().text(),
          Markup.decode(bytes, Optional.empty(), Settings.DEFAULT),
          page.origin().passages());
      return true;
    } catch (UnreadableException e) {
      assertFalse(e.reason().isBlank());
      return false;
    }
  }
}

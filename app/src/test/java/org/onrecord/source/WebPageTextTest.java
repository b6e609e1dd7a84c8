package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a browser would lay out the text, and where it stands in the markup. */
class WebPageTextTest {
  private static final String REST =
      " The rest of this paragraph is long enough for a paragraph of an article, and it goes on to"
          + " say that nobody was hurt when the wall came down.";

  @ParameterizedTest
  @CsvSource({
    "'a&amp;b &lt;c&gt;','a&b <c>'",
    "'&ldquo;No&rdquo;&#8212;&#x201C;Yes&#148;','“No”—“Yes”'",
    "'AT&T &copy 2026 &notit; &bogus; &','AT&T © 2026 ¬it; &bogus; &'",
    "'one  two\n\t three','one two three'",
    "'10&nbsp;000&nbsp;&nbsp; men','10 000 men'",
    "'gov&shy;ern\u00ADment&#8203;al','governmental'",
    "'<b>Po</b>lice<i> said</i>','Police said'",
    "'a<br>b','a\nb'",
    "'She said <q>no</q>','She said “no”'",
    "'seen<span hidden>, hidden</span><span style=\"Display : none\">, gone</span>','seen'",
    "'told<sup><a href=#n1>1</a></sup> once','told once'",
    "'<del>twelve</del> eleven','eleven'",
    "'x&#0;y&#xD800;z&#x110000;','x�y�z�'",
    "'&NotEqualTilde;','≂̸'",
    "'&#128512;!','😀!'"
  })
  void textIsWhatIsSeen(String markup, String text) throws Exception {
    String page = "<html><body><p>" + markup + REST + "</p></body></html>";
    Page read = PageFixtures.read(page);

    assertEquals(text + REST, read.document().text());
    PassageCheck.check(read.document().text(), page, read.origin().passages());
  }

  @Test
  void anEntityIsOnePlace() throws Exception {
    String page = "<html><body><p>R&amp;D is &ldquo;fine&rdquo;." + REST + "</p>";
    Page read = PageFixtures.read(page);
    Passages passages = read.origin().passages();
    String text = read.document().text();

    assertEquals(OptionalInt.of(page.indexOf("&amp;")), passages.inOriginal(text.indexOf('&')));
    assertEquals(OptionalInt.of(page.indexOf("D is")), passages.inOriginal(text.indexOf('D')));
    assertEquals(OptionalInt.of(page.indexOf("&ldquo;")), passages.inOriginal(text.indexOf('“')));
    assertEquals(OptionalInt.of(page.indexOf("fine")), passages.inOriginal(text.indexOf("fine")));
  }

  @Test
  void paragraphsAreApartAndCellsBesideEachOther() throws Exception {
    Page read =
        PageFixtures.read(
            "<html><body><div><p>First."
                + REST
                + "<h2>Head</h2><p>Second."
                + REST
                + "<table><tr><td>A<td>1<tr><td>B<td>2</table><ul><li>one<li>two</ul><p>Third."
                + REST
                + "</div>");

    assertEquals(
        "First."
            + REST
            + "\n\nHead\n\nSecond."
            + REST
            + "\n\nA\t1\nB\t2\n\none\n\ntwo\n\nThird."
            + REST,
        read.document().text());
  }
}

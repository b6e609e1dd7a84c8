package org.onrecord.source.page.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.page.Dates;
import org.onrecord.source.page.Facts;

/**
 * What a PDF file tells of itself: first in XMP by the names of Dublin Core and PRISM, then in its
 * own fields. When the file was made is not when its text was published, so only XMP's dates count.
 * XMP is read without a document type, so that nothing in it expands.
 */
final class PdfFacts {
  private static final int MOST_XMP = 2_000_000;
  private static final int LONGEST = 300;

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)untitled.*|microsoft word.*|.*\\.(?:docx?|pdf|indd|qxd|qxp|odt|rtf|tex|pages)"
              + "|document\\d*|layout \\d+|.*\\\\.*|\\W*|\\d+");

  private static final Pattern NO_AUTHOR =
      Pattern.compile("(?i)admin(?:istrator)?|user\\d*|owner|unknown|.*[@\\\\].*|\\W*|\\d+");

  private PdfFacts() {}

  static Facts of(PDDocument document) {
    Document xmp = xmp(document);
    PDDocumentInformation info = document.getDocumentInformation();
    return new Facts(
        first(items(xmp, "dc|title"), info.getTitle(), NO_TITLE),
        first(items(xmp, "dc|creator"), info.getAuthor(), NO_AUTHOR),
        Stream.concat(items(xmp, "prism|publicationDate"), items(xmp, "dc|date"))
            .flatMap(date -> Dates.iso(date).stream())
            .findFirst(),
        first(
            Stream.concat(items(xmp, "prism|publicationName"), items(xmp, "dc|publisher")),
            null,
            NO_AUTHOR),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .map(String::strip)
            .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")),
        Optional.empty());
  }

  private static Optional<String> first(
      Stream<String> stated, @Nullable String field, Pattern useless) {
    return Stream.concat(stated, Stream.ofNullable(field))
        .map(words -> words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(words -> words.length() < LONGEST && !useless.matcher(words).matches())
        .findFirst();
  }

  /** An element's own text, or that of the items of its list. */
  private static Stream<String> items(Document xmp, String name) {
    return xmp.select(name).stream()
        .limit(4)
        .flatMap(
            element -> {
              Element item = element.selectFirst("rdf|li");
              return Stream.of((item == null ? element : item).text());
            })
        .filter(text -> !text.isBlank());
  }

  private static Document xmp(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return new Document("");
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      String text = new String(in.readNBytes(MOST_XMP), StandardCharsets.UTF_8);
      return Parser.xmlParser().setMaxDepth(64).parseInput(text, "");
    } catch (IOException e) {
      return new Document(""); // The text can be read without it.
    }
  }
}

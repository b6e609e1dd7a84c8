package org.onrecord.export.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.source.Hashes;

/**
 * One page of HTML that holds all: it has no scripts and asks for nothing from elsewhere, which a
 * Content-Security-Policy of its own makes sure of. Few documents are held at a time; the table of
 * contents, which stands first and is known last, and the articles wait in files.
 */
public final class DossierExport implements Export {
  private static final String STYLE = "dossier.css";

  private final Writer out;
  private final Path contentsFile;
  private final Path articlesFile;
  private final Writer contents;
  private final Writer articles;
  private long documents;
  private long statements;
  private long events;
  private long disputes;

  /**
   * @param scratch a folder for files that {@link #close} removes
   * @throws IOException if they can't be written
   */
  public DossierExport(Writer out, Path scratch) throws IOException {
    this.out = out;
    contentsFile = Files.createTempFile(scratch, "contents", ".html");
    articlesFile = Files.createTempFile(scratch, "articles", ".html");
    contents = Files.newBufferedWriter(contentsFile, UTF_8);
    articles = Files.newBufferedWriter(articlesFile, UTF_8);
  }

  @Override
  public void add(Exported document) throws IOException {
    int disputed = document.disputes().size() + document.across().size();
    documents++;
    statements += document.statements().size();
    events += document.events().size();
    disputes += disputed;
    contents.write(entry(document, disputed));
    articles.write(new Article(document).html());
  }

  private static String entry(Exported document, int disputed) {
    Anchors anchors = new Anchors(document.record());
    return "<li><a href=\"#%s\">%s</a> <span class=\"meta\">%sstatements: %d, events: %d</span>%s</li>\n"
        .formatted(
            anchors.article(),
            Html.text(document.heading()),
            document.record().published().map(date -> Html.text(date) + " · ").orElse(""),
            document.statements().size(),
            document.events().size(),
            disputed == 0
                ? ""
                : " <a class=\"warn\" href=\"#%s\">disputes: %d</a>"
                    .formatted(anchors.dispute(1), disputed));
  }

  @Override
  public void finish() throws IOException {
    contents.close();
    articles.close();
    String style = style();
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
        'sha256-%s'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="Onrecord">
        <title>Who said what: a dossier</title>
        <style>%s</style>
        </head>
        <body>
        <header>
        <h1>Who said what</h1>
        <p>Articles: %d. Statements: %d. Events: %d. Disputes: %d. Each finding leads to the sentence \
        that it rests on; the small numbers in a text lead back. A program found them: it says who \
        said what and who disputes it, never what is true.</p>
        </header>
        <nav><ol>
        """
            .formatted(hash(style), style, documents, statements, events, disputes));
    copy(contentsFile);
    out.write("</ol></nav>\n<main>\n");
    copy(articlesFile);
    out.write("</main>\n</body>\n</html>\n");
  }

  private void copy(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      in.transferTo(out);
    }
  }

  private static String style() throws IOException {
    try (InputStream style = DossierExport.class.getResourceAsStream(STYLE)) {
      if (style == null) {
        throw new IOException(STYLE + " is missing from this program");
      }
      return new String(style.readAllBytes(), UTF_8);
    }
  }

  private static String hash(String style) {
    return Base64.getEncoder().encodeToString(Hashes.sha256().digest(style.getBytes(UTF_8)));
  }

  @Override
  public void close() throws IOException {
    try (contents;
        articles) {
      Files.deleteIfExists(contentsFile);
      Files.deleteIfExists(articlesFile);
    }
  }
}

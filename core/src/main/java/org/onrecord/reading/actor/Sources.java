package org.onrecord.reading.actor;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Act;
import org.onrecord.record.Mention;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Finds the mention that a statement's source is, and the one that it is told to. For one thread.
 */
final class Sources {
  /** What is written or counted speaks for whoever made it. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "reports",
          "statement",
          "statements",
          "study",
          "studies",
          "survey",
          "poll",
          "polls",
          "letter",
          "memo",
          "email",
          "e-mail",
          "tweet",
          "post",
          "document",
          "documents",
          "release",
          "note",
          "article",
          "book",
          "paper",
          "analysis",
          "review",
          "filing",
          "complaint",
          "indictment",
          "lawsuit",
          "affidavit",
          "transcript",
          "data",
          "figures",
          "estimates",
          "research",
          "findings",
          "message",
          "communique",
          "declaration",
          "speech",
          "interview",
          "testimony",
          "account",
          "accounts",
          "claim",
          "claims",
          "ruling",
          "verdict",
          "assessment",
          "audit",
          "bulletin",
          "announcement",
          "remarks",
          "comments",
          "words",
          "allegation",
          "allegations",
          "warning",
          "promise",
          "demand",
          "request",
          "offer",
          "reply");

  /** What ends the title and name at the beginning of a source. */
  private static final Pattern TITLE_END =
      Pattern.compile(
          "\\s*[,;(:—–]|['’]s?\\b|\\s+(?:of|for|to|at|from|with|by|and|or|in|on|who|that|which)\\b");

  /** The object of such a cue is whom it is about. */
  private static final Set<Act> UNTOLD =
      EnumSet.of(Act.ACCUSE, Act.PRAISE, Act.CONDEMN, Act.REJECT, Act.KNOW, Act.BELIEVE, Act.FEEL);

  private final String text;
  private final List<Parse> parses;
  private final Groups groups;

  Sources(String text, List<Parse> parses, Groups groups) {
    this.text = text;
    this.parses = parses;
    this.groups = groups;
  }

  /** The mention that the source of a statement is; none where it has none that speaks. */
  Optional<Phrase> speaker(Statement statement) {
    return statement.source().stream().findFirst().flatMap(this::speaker);
  }

  private Optional<Phrase> speaker(Span source) {
    Optional<Parse> parse = Parses.at(parses, source.start());
    if (parse.isEmpty()) {
      return Optional.empty();
    }
    int top = parse.get().top(source);
    if (isDocument(parse.get(), top)) {
      return author(parse.get(), top);
    }
    return titled(source)
        .or(() -> groups.at(parse.get(), top))
        .map(phrase -> groups.joined(phrase, source))
        .or(() -> widest(source));
  }

  /** "Police spokeswoman Ann Low": the person whose name ends what a source begins with. */
  private Optional<Phrase> titled(Span source) {
    Matcher end = TITLE_END.matcher(text).region(source.start(), source.end());
    Span title = new Span(source.start(), end.find() ? end.start() : source.end());
    return groups.within(title).stream()
        .filter(phrase -> phrase.form() == Mention.Form.NAME && phrase.sort() == Sort.PERSON)
        .filter(phrase -> phrase.brief().end() == title.end())
        .findFirst();
  }

  /** The mention that takes most of a source, where the parse names none. */
  private Optional<Phrase> widest(Span source) {
    return groups.within(source).stream()
        .filter(phrase -> phrase.sort() == Sort.PERSON || phrase.sort() == Sort.ORGANISATION)
        .max(
            Comparator.comparingInt(
                phrase -> phrase.span().cutTo(source).map(Span::length).orElse(0)));
  }

  /** Who wrote a document: "the ministry's report", "a statement from the ministry". */
  private Optional<Phrase> author(Parse parse, int document) {
    IntStream makers =
        IntStream.concat(
            parse.children(document, "nmod:poss"),
            parse
                .children(document, "nmod", "obl", "acl")
                .flatMap(
                    child -> IntStream.concat(IntStream.of(child), parse.children(child, "obl")))
                .filter(child -> isBy(parse, child)));
    return makers
        .boxed()
        .flatMap(child -> groups.at(parse, child).stream())
        .filter(maker -> maker.sort() != Sort.OTHER)
        .findFirst();
  }

  private boolean isBy(Parse parse, int word) {
    return parse
        .children(word, "case")
        .anyMatch(
            at -> Set.of("by", "from").contains(parse.span(at).in(text).toLowerCase(Locale.ROOT)));
  }

  private boolean isDocument(Parse parse, int word) {
    return parse.isTagged(word, "NOUN")
        && DOCUMENTS.contains(parse.span(word).in(text).toLowerCase(Locale.ROOT));
  }

  /** The mention that a statement is told to: the object of its cue, or whom it is said "to". */
  Optional<Phrase> addressee(Statement statement) {
    if (statement.cue().isEmpty()) {
      return Optional.empty();
    }
    if (UNTOLD.contains(statement.act())) {
      return Optional.empty();
    }
    Span cue = statement.cue().getFirst();
    return Parses.at(parses, cue.start())
        .flatMap(
            parse -> {
              int verb = parse.top(cue);
              return IntStream.concat(
                      parse.children(verb, "obj", "iobj"),
                      parse.children(verb, "obl").filter(child -> isTo(parse, child)))
                  .boxed()
                  .flatMap(child -> groups.at(parse, child).stream())
                  .filter(
                      phrase -> phrase.sort() == Sort.PERSON || phrase.sort() == Sort.ORGANISATION)
                  .filter(
                      phrase ->
                          statement.content().stream().noneMatch(c -> c.covers(phrase.head())))
                  .filter(
                      phrase -> statement.source().stream().noneMatch(s -> s.covers(phrase.head())))
                  .findFirst();
            });
  }

  private boolean isTo(Parse parse, int word) {
    return parse.children(word, "case").anyMatch(at -> parse.span(at).in(text).equals("to"));
  }
}

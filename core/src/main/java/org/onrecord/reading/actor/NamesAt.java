package org.onrecord.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** The names of a document, to be asked for word by word. For one thread. */
final class NamesAt {
  private static final Pattern ARTICLE = Pattern.compile("[Tt]he[\\s\\p{Z}]+(?=\\S)");

  private final List<Name> names;
  private int next;

  /**
   * @param names in text order, none overlapping another; an article at the beginning of one is
   *     left out
   */
  NamesAt(String text, List<Name> names) {
    this.names = names.stream().map(name -> withoutArticle(text, name)).toList();
  }

  private static Name withoutArticle(String text, Name name) {
    Matcher article = ARTICLE.matcher(text).region(name.span().start(), name.span().end());
    return article.lookingAt()
        ? new Name(new Span(article.end(), name.span().end()), name.tag())
        : name;
  }

  /** The name that holds a word; words are asked for in text order. */
  Optional<Name> at(Span word) {
    while (next < names.size() && names.get(next).span().end() <= word.start()) {
      next++;
    }
    return next < names.size() && names.get(next).span().overlaps(word)
        ? Optional.of(names.get(next))
        : Optional.empty();
  }
}

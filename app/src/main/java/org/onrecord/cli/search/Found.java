package org.onrecord.cli.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.archive.query.SearchWords.Term;
import org.onrecord.cli.view.Style;
import org.onrecord.cli.view.Wrap;

/** Shows which words of a sentence were searched for; capitals and accents don't count. */
final class Found {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  Found(SearchWords searched) {
    searched.wanted().forEach(this::add);
  }

  private void add(Term term) {
    Matcher each = WORD.matcher(term.text());
    String last = "";
    while (each.find()) {
      last = plain(each.group());
      words.add(last);
    }
    if (term.beginning()) {
      beginnings.add(last);
    }
  }

  /** Writes a harmless sentence. */
  void write(String sentence, Wrap wrap) {
    Matcher each = WORD.matcher(sentence);
    int from = 0;
    while (each.find()) {
      wrap.put(sentence.substring(from, each.start()), Style.PLAIN);
      wrap.put(each.group(), isSearched(plain(each.group())) ? Style.STRONG : Style.PLAIN);
      from = each.end();
    }
    wrap.put(sentence.substring(from), Style.PLAIN);
  }

  private boolean isSearched(String word) {
    return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
  }

  private static String plain(String word) {
    return ACCENT
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}

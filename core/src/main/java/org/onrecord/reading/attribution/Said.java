package org.onrecord.reading.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.text.Span;

/**
 * Tells whether a saying itself happened: by negations, auxiliaries and adverbs with the verb that
 * tells the act, verbs that hold it at a distance ("refused to say", "is expected to announce"), a
 * source that is nobody, and what the clause depends on ("whether"). The first rule that applies
 * counts; where none does, it happened.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Said {
  private static final Set<String> INVERTED =
      WordPattern.forms(List.of("be", "have", "do", "will", "would", "can", "could", "should"));

  /** In how many characters the first word of a sentence is looked for. */
  private static final int NEAR = 20;

  private final List<SaidRule> rules;

  /** See {@link VerbGroup#helpers}. */
  private final Set<String> helpers;

  /** The shipped rules. */
  public Said() {
    this(SaidRule.shipped());
  }

  /**
   * @param inOrder the first that applies counts
   */
  Said(List<SaidRule> inOrder) {
    rules = List.copyOf(inOrder);
    helpers = VerbGroup.helpers(rules);
  }

  /** Whether it happened. */
  public Factuality of(Saying saying, FoundAct act) {
    if (isQuestion(saying)) {
      return Factuality.UNCOMMITTED;
    }
    return rule(saying, act).map(SaidRule::value).orElse(Factuality.CERTAIN);
  }

  /** The rule that decides. */
  Optional<SaidRule> rule(Saying saying, FoundAct act) {
    VerbGroup words = VerbGroup.of(saying, act, helpers);
    return rules.stream().filter(rule -> applies(rule, words, act.act())).findFirst();
  }

  private static boolean applies(SaidRule rule, VerbGroup words, Act act) {
    return switch (rule.where()) {
      case GROUP -> isIn(rule.pattern(), words.group());
      case WORDS -> isIn(rule.pattern(), words.words());
      case UNSAID -> act != Act.REJECT && isIn(rule.pattern(), words.words());
      case BEFORE -> isIn(rule.pattern(), words.before());
      case BEFORE_TO -> words.isInfinitive() && isIn(rule.pattern(), words.before());
      case SOURCE -> rule.pattern().at(words.source(), 0, 0, words.source().size()).isPresent();
    };
  }

  /** Whether the words stand together somewhere, adverbs between them left out. */
  private static boolean isIn(WordPattern pattern, List<Token> tokens) {
    List<Token> plain = tokens.stream().filter(token -> !isAdverb(token, pattern)).toList();
    return IntStream.range(0, plain.size())
        .anyMatch(start -> pattern.at(plain, start, 0, plain.size()).isPresent());
  }

  private static boolean isAdverb(Token token, WordPattern pattern) {
    return token.word().endsWith("ly") && !pattern.mentions(token.word());
  }

  /** A question that the report itself asks: "Did the minister say that …?" */
  private static boolean isQuestion(Saying saying) {
    Span sentence = saying.sentence();
    boolean asks = sentence.length() > 0 && saying.text().charAt(sentence.end() - 1) == '?';
    boolean quoted = saying.content().stream().anyMatch(span -> span.start() == sentence.start());
    return asks && !quoted && firstWord(saying).filter(INVERTED::contains).isPresent();
  }

  private static Optional<String> firstWord(Saying saying) {
    Span sentence = saying.sentence();
    Span near = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + NEAR));
    return Token.in(saying.text(), near).stream().map(Token::word).findFirst();
  }
}

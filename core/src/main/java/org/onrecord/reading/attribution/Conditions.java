package org.onrecord.reading.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must hold of a saying for a rule to apply. A condition is written as words with spaces
 * between them, of which all must hold:
 *
 * <ul>
 *   <li>{@code begins:a|b}: the content begins with a or b;
 *   <li>{@code has:list}, {@code from:list}: content or cue, the source has a word of a list;
 *   <li>{@code to:list}: the content is "to" and a word of a list;
 *   <li>{@code to}: the content is an infinitive; {@code command}: one of doing something;
 *   <li>{@code lower}: the content begins in lower case;
 *   <li>{@code gerund}, {@code question}: the content begins as one does;
 *   <li>{@code future}: the content says what will or would be; {@code own}: what "we" or "they"
 *       will do;
 *   <li>{@code subjunctive}: the content says what must be done, as in "that it be sold";
 *   <li>{@code !} before any of them: it does not hold; {@code -}: nothing is asked.
 * </ul>
 */
final class Conditions {
  /** Among how many words an infinitive is looked for. */
  private static final int NEAR = 7;

  private static final Set<String> STILL = Set.of("be", "have");
  private static final Set<String> BEFORE_WHOM =
      words("the a all his her its their our my your them him us me everyone both");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'d");
  private static final Set<String> OWN = Set.of("i", "we", "he", "she", "it", "they");
  private static final Set<String> DUTY = Set.of("must", "should");
  private static final Set<String> BEFORE_BASE =
      words("to will would can could may might must do does did not shall should and or also who");
  private static final Set<String> QUESTION =
      words("who whom whose what when where why how which whether if");

  private final Map<String, Set<String>> lists;

  /**
   * @param lists the word lists by name; {@code bare} has the verbs that "subjunctive" looks for
   */
  Conditions(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /**
   * A condition.
   *
   * @throws IllegalArgumentException if it names what there isn't
   */
  Predicate<SayingWords> of(String written) {
    return Arrays.stream(written.split(" ")).map(this::part).reduce(Predicate::and).orElseThrow();
  }

  private Predicate<SayingWords> part(String written) {
    if (written.startsWith("!")) {
      return part(written.substring(1)).negate();
    }
    String[] parts = written.split(":", 2);
    return parts.length == 2 ? test(parts[0], parts[1]) : named(written);
  }

  private Predicate<SayingWords> test(String part, String value) {
    return switch (part) {
      case "begins" -> {
        Set<String> firsts = Set.of(value.split("\\|"));
        yield words -> firsts.contains(words.first());
      }
      case "has" -> {
        Set<String> list = list(value);
        yield words -> hasAny(words.content(), list) || hasAny(words.cue(), list);
      }
      case "to" -> {
        Set<String> list = list(value);
        yield words -> isInfinitive(words) && list.contains(words.word(1));
      }
      case "from" -> {
        Set<String> list = list(value);
        yield words -> hasAny(words.source(), list);
      }
      default -> throw new IllegalArgumentException("there is no condition " + part);
    };
  }

  private Predicate<SayingWords> named(String name) {
    return switch (name) {
      case "-" -> words -> true;
      case "to" -> Conditions::isInfinitive;
      case "command" -> {
        Set<String> bare = list("bare");
        yield words -> isCommand(words, bare);
      }
      case "lower" -> SayingWords::lower;
      case "gerund" -> words -> words.first().endsWith("ing");
      case "question" -> Conditions::isQuestion;
      case "future" -> words -> hasAny(words.content(), FUTURE);
      case "own" -> Conditions::isOwnFuture;
      case "subjunctive" -> {
        Set<String> bare = list("bare");
        yield words -> isSubjunctive(words.content(), bare);
      }
      default -> throw new IllegalArgumentException("there is no condition " + name);
    };
  }

  private Set<String> list(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("there is no word list " + name);
    }
    return list;
  }

  private static boolean hasAny(List<Token> tokens, Set<String> words) {
    String before = "";
    for (Token token : tokens) {
      if (words.contains(token.word()) || words.contains(before + "_" + token.word())) {
        return true;
      }
      before = token.word();
    }
    return false;
  }

  private static boolean isInfinitive(SayingWords words) {
    return words.first().equals("to")
        || (words.first().equals("not") && words.word(1).equals("to"));
  }

  /** An infinitive of doing something, perhaps behind the one who is to do it. */
  private static boolean isCommand(SayingWords words, Set<String> bare) {
    if (isInfinitive(words)) {
      return !STILL.contains(words.word(words.first().equals("to") ? 1 : 2));
    }
    for (int i = 1; BEFORE_WHOM.contains(words.first()) && i < NEAR; i++) {
      if (words.word(i).equals("to")) {
        return bare.contains(words.word(i + 1));
      }
    }
    return false;
  }

  private static boolean isQuestion(SayingWords words) {
    return QUESTION.contains(words.first())
        || words.content().stream().anyMatch(token -> token.word().equals("?"));
  }

  private static boolean isOwnFuture(SayingWords words) {
    List<Token> content = words.content();
    for (int i = 1; i < content.size(); i++) {
      if (FUTURE.contains(content.get(i).word()) && OWN.contains(content.get(i - 1).word())) {
        return true;
      }
    }
    return false;
  }

  /** A base form where an inflected one would stand, or a word of duty. */
  private static boolean isSubjunctive(List<Token> content, Set<String> bare) {
    for (int i = 1; i < content.size(); i++) {
      String word = content.get(i).word();
      String before = content.get(i - 1).word();
      boolean plural = before.endsWith("s") && !word.equals("be");
      if (DUTY.contains(word)
          || (bare.contains(word) && !plural && !BEFORE_BASE.contains(before))) {
        return true;
      }
    }
    return false;
  }
}

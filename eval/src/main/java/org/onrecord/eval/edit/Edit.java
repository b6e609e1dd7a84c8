package org.onrecord.eval.edit;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.onrecord.eval.gold.GoldArticle;

/** Ways in which a report is printed again. Each is a function of the text and the generator. */
public enum Edit {
  HEADLINE(50),
  DATELINE(50),
  CUT_THIRD(100),
  CUT_HALF(100),
  REORDERED(100),
  SENTENCES_DROPPED(100),
  TYPOS(0),
  AMERICAN(0),
  TYPOGRAPHY(0),
  ATTRIBUTED(50),
  OPENING(100),
  ENDING(100),
  HTML(0),
  MISREAD(50),
  REWORDED(50),
  FIGURES(100),
  LOCAL_PAPER(100),
  MIXED(100);

  private static final Substitutes SYNONYMS = Substitutes.named("synonyms.tsv");
  private static final Substitutes SPELLINGS = Substitutes.named("american.tsv");
  private static final Edit[] TO_MIX = {
    HEADLINE, DATELINE, CUT_THIRD, SENTENCES_DROPPED, TYPOS, AMERICAN, ATTRIBUTED, ENDING, REWORDED
  };

  private final int leastWords;

  Edit(int leastWords) {
    this.leastWords = leastWords;
  }

  /**
   * Whether it makes a reprint: what is added to two lines makes another text of them, and what is
   * left of an update or expansion that is cut may be the earlier report alone.
   */
  boolean fits(GoldArticle article) {
    boolean takesFromAnother = article.of().isPresent();
    return Paragraphs.words(article.text()) >= leastWords && !(cuts() && takesFromAnother);
  }

  private boolean cuts() {
    return switch (this) {
      case CUT_THIRD, CUT_HALF, SENTENCES_DROPPED, LOCAL_PAPER, MIXED -> true;
      default -> false;
    };
  }

  /** The edited text. */
  public String of(String text, RandomGenerator random) {
    return switch (this) {
      case HEADLINE -> Dress.headline(text, random);
      case DATELINE -> Dress.dateline(text);
      case CUT_THIRD -> Paragraphs.cut(text, .67);
      case CUT_HALF -> Paragraphs.cut(text, .5);
      case REORDERED -> Paragraphs.reorder(text, random);
      case SENTENCES_DROPPED -> Paragraphs.dropSentences(text, .25, random);
      case TYPOS -> Noise.typos(text, .04, random);
      case AMERICAN -> SPELLINGS.in(text, 1, random);
      case TYPOGRAPHY -> Dress.typography(text);
      case ATTRIBUTED -> Dress.attributed(text, random);
      case OPENING -> Dress.opening(text, random);
      case ENDING -> Dress.ending(text, random);
      case HTML -> Dress.html(text);
      case MISREAD -> Noise.misread(text, .1, random);
      case REWORDED -> SYNONYMS.in(text, .8, random);
      case FIGURES -> Noise.figures(text, .5, random);
      case LOCAL_PAPER ->
          Dress.headline(
              Dress.opening(Dress.ending(Paragraphs.cut(text, .75), random), random), random);
      case MIXED -> mixed(text, random);
    };
  }

  private static String mixed(String text, RandomGenerator random) {
    String mixed = text;
    for (int i = 0; i < 3; i++) {
      mixed = TO_MIX[random.nextInt(TO_MIX.length)].of(mixed, random);
    }
    return mixed;
  }

  /** As it stands in reports: {@code cut-third}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

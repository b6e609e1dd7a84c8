package org.onrecord.compare;

import java.util.List;
import org.onrecord.text.Span;

/**
 * The words of the sentence around those that name an event.
 *
 * @param number of the sentence in its document
 * @param sentence all but those that name the event
 * @param before those just before them
 * @param after those just behind them
 * @param names stems of words that are written like names
 * @param numbers as they are written
 */
record Around(
    int number, Passage sentence, Passage before, Passage after, Terms names, Terms numbers) {
  private static final int BEFORE = 6;
  private static final int AFTER = 7;

  /** A first word in capitals is a name only where it is as rare as names are. */
  private static final double RARE = .8;

  static Around of(int number, List<Word> sentence, Span extent, Terms stems) {
    List<Word> before =
        sentence.stream().filter(each -> each.span().end() <= extent.start()).toList();
    List<Word> after =
        sentence.stream().filter(each -> each.span().start() >= extent.end()).toList();
    List<Word> others = sentence.stream().filter(each -> !stems.has(each.hash())).toList();
    return new Around(
        number,
        Passage.of(others),
        Passage.of(before.subList(Math.max(0, before.size() - BEFORE), before.size())),
        Passage.of(after.subList(0, Math.min(AFTER, after.size()))),
        Terms.ofStems(
            sentence.stream()
                .filter(Word::capital)
                .filter(each -> each != sentence.getFirst() || each.rarity() > RARE)
                .toList()),
        Terms.of(sentence.stream().filter(Word::hasDigit).map(Word::form).toList()));
  }
}

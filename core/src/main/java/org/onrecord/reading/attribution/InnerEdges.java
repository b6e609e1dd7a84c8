package org.onrecord.reading.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/**
 * The edges of content inside another content: what belongs to the one around it is left out.
 *
 * <ul>
 *   <li>A quotation mark at the edge whose partner stands outside, and the comma or full stop that
 *       the mark took along.
 *   <li>The sentences that follow, where the cue comes first and the content has no quotation marks
 *       of its own: a clause that tells what another said ends with its sentence.
 *   <li>"and that …", where the content around begins with "that" and this one does not: such
 *       clauses are joined to their like (Huddleston and Pullum, 2002, chapter 15).
 * </ul>
 *
 * <p>Immutable; safe to share between threads.
 */
final class InnerEdges {
  private static final Pattern THAT = Pattern.compile("[“\"‘']?that\\b", Pattern.CASE_INSENSITIVE);

  /** It begins with all of the white space, so that a long stretch of it is looked at once. */
  private static final Pattern AND_THAT =
      Pattern.compile("(?<!\\s),?\\s++(?:and|but|or)\\s++that\\b");

  private final String text;
  private final Quotations quotations;
  private final Sentences sentences;

  InnerEdges(String text, Quotations quotations, Sentences sentences) {
    this.text = text;
    this.quotations = quotations;
    this.sentences = sentences;
  }

  /**
   * The content without what belongs to the one around it; as it is, where nothing would be left.
   *
   * @param around a piece of the content around, its first one where there are several
   * @param cue the words that attribute the content
   */
  Span of(Span content, Span around, Span cue) {
    boolean follows = cue.start() < content.start();
    // The end of its sentence may be the around's mark too.
    Span own = withoutMarks(follows ? inItsSentence(content) : content);
    if (beginsWithThat(around) && !beginsWithThat(own)) {
      Matcher next = AND_THAT.matcher(text).region(own.start(), own.end());
      if (next.find() && next.start() > own.start()) {
        // The mark before "and that" may be the one around's.
        return withoutMarks(new Span(own.start(), next.start()));
      }
    }
    return own;
  }

  private boolean beginsWithThat(Span span) {
    return THAT.matcher(text).region(span.start(), span.end()).lookingAt();
  }

  private Span withoutMarks(Span content) {
    int start = content.start();
    int end = content.end();
    for (Quotation quotation : quotations.at(content)) {
      Span opening = quotation.opening();
      Span closing = quotation.closing();
      boolean opensHere = opening.length() > 0 && content.covers(opening);
      boolean closesHere = closing.length() > 0 && content.covers(closing);
      if (opensHere && closing.length() > 0 && !closesHere && noWords(start, opening.start())) {
        start = quotation.inside().start();
      } else if (closesHere && !opensHere && noWords(closing.end(), end)) {
        end = beforeStop(quotation.inside().end());
      }
    }
    return start < end ? new Span(start, end) : content;
  }

  private boolean noWords(int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Span inItsSentence(Span content) {
    if (quotations.at(content).stream().anyMatch(each -> content.covers(each.whole()))) {
      return content;
    }
    return sentences
        .at(content.start())
        .filter(sentence -> sentence.end() < content.end())
        .map(sentence -> beforeStop(sentence.end()))
        .filter(end -> end > content.start())
        .map(end -> new Span(content.start(), end))
        .orElse(content);
  }

  private int beforeStop(int end) {
    return end > 0 && ".,".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
  }
}

package org.onrecord.reading.attribution;

import java.util.List;
import java.util.random.RandomGenerator;
import org.onrecord.NastyText;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/** Makes sayings of the examples in the tables of rules, and by chance. */
final class Sayings {
  private Sayings() {}

  /** Of a statement with ⟪source⟫, ⟨cue⟩ and ⟦content⟧, or of a cue alone. */
  static Saying of(String example) {
    boolean whole = example.indexOf('⟨') >= 0;
    Marked marked = Marked.of(whole ? example : "⟪Nadia Holm⟫ ⟨" + example + "⟩ ⟦it⟧.");
    List<Span> cue = marked.spans('⟨');
    Span sentence = Sentences.of(marked.text()).at(cue.getFirst().start()).orElseThrow();
    return new Saying(marked.text(), sentence, marked.spans('⟪'), cue, marked.spans('⟦'));
  }

  /** Of a random text, cut at random. */
  static Saying random(RandomGenerator random) {
    String text = NastyText.of(random) + ".";
    List<Span> sentences = Sentences.of(text).sentences();
    int[] cuts = random.ints(6, 0, text.length() + 1).sorted().toArray();
    Span source = new Span(cuts[0], cuts[1]);
    Span cue = new Span(cuts[2], cuts[3]);
    Span content = new Span(cuts[4], cuts[5]);
    Span sentence = sentences.get(random.nextInt(sentences.size()));
    return switch (random.nextInt(3)) {
      case 0 -> new Saying(text, sentence, List.of(source), List.of(cue), List.of(content));
      case 1 -> new Saying(text, sentence, List.of(content), List.of(source), List.of(cue));
      default -> new Saying(text, sentence, List.of(), List.of(), List.of(source, content));
    };
  }
}

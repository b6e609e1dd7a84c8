package org.onrecord.eval.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.onrecord.Reader;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Sections;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Published;
import org.onrecord.reading.Step;
import org.onrecord.reading.Steps;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.time.Times;
import org.onrecord.record.Ids;

/**
 * How fast a step alone is on one core, behind the pass that all steps share: the texts are read
 * once, then the step is done for all of them again and again.
 *
 * @param model that reads
 * @param progress is told what is measured next
 */
public record StepSpeed(ReaderModel model, Consumer<String> progress) {
  private static final int SECTION = 16_384;
  private static final int ROUNDS = 7;
  private static final Optional<String> DAY = Optional.of("2016-06-15");

  /** Words a second of the steps that give times and places, on texts of about so many words. */
  public Findings on(List<String> texts, int words) {
    List<String> sample = Sample.of(texts, words);
    progress.accept("the steps for times and places");
    Steps steps = Reader.steps(model.description());
    List<Draft> drafts = sample.stream().map(text -> read(text, steps)).toList();
    long count = Sample.words(sample);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("timeStepWordsPerSecond", count / seconds(new Times(), drafts));
    figures.put(
        "placeStepWordsPerSecond",
        count
            / seconds(
                new Places(new Lexicon(), Optional.empty(), List.of(), Optional.empty()), drafts));
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("stepWords", (int) count);
    return new Findings(sizes, figures, List.of());
  }

  private static double seconds(Step<?> step, List<Draft> drafts) {
    List<Double> rounds = new ArrayList<>();
    for (int i = 0; i <= ROUNDS; i++) {
      rounds.add(round(step, drafts));
    }
    rounds.removeFirst(); // which warmed up
    return Median.of(rounds);
  }

  private static double round(Step<?> step, List<Draft> drafts) {
    long start = System.nanoTime();
    drafts.forEach(step::of);
    return Seconds.since(start);
  }

  private Draft read(String text, Steps steps) {
    Draft draft = new Draft(text, new Ids(""));
    Sentences sentences = Sentences.of(text);
    draft.put(Sentences.PART, sentences);
    draft.put(Published.PART, Published.of(DAY));
    List<Words> sections =
        Sections.of(model.wordPiece().words(text), sentences.sentences(), SECTION);
    steps.read(draft, sections, words -> model.scores(words, steps.heads()));
    return draft;
  }
}

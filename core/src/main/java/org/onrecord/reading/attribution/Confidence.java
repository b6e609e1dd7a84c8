package org.onrecord.reading.attribution;

import java.util.List;
import org.onrecord.model.Logistic;
import org.onrecord.model.ModelException;

/**
 * How probable it is that a statement is right: that its content is as good as the gold's, and its
 * source the same. A logistic model of how sure the model is of each fragment and of each link,
 * fitted on development text when the model was trained.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Confidence {
  /** What is looked at; the names that the model's description must have. */
  private static final List<String> FEATURES =
      List.of(
          "cue",
          "content",
          "worst_content",
          "source",
          "content_link",
          "source_link",
          "joint",
          "fragments",
          "sourceless");

  private final Logistic model;

  Confidence(Logistic model) {
    if (!model.features().equals(FEATURES)) {
      throw new ModelException(
          "confidence rests on " + model.features() + "; this version knows " + FEATURES);
    }
    this.model = model;
  }

  double of(Attribution attribution) {
    double all = 1;
    double worst = 1;
    double link = 1;
    for (Choice choice : attribution.contents()) {
      double content = choice.dependent().probability();
      all *= content;
      worst = Math.min(worst, content);
      link = Math.min(link, choice.probability());
    }
    double cue = attribution.cue().probability();
    double source = attribution.sourceFragment().map(Fragment::probability).orElse(1.0);
    double sourceLink = attribution.source().probability();
    return model.probability(
        cue,
        all,
        worst,
        source,
        link,
        sourceLink,
        cue * all * source * link * sourceLink,
        attribution.contents().size(),
        attribution.sourceFragment().isEmpty() ? 1 : 0);
  }
}

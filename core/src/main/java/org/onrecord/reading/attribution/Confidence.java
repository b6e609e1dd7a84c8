package org.onrecord.reading.attribution;

/**
 * How probable it is that a statement is right: that its cue is one, that the words of its content
 * and its source are just these, and that they belong together. The product of the model's
 * probabilities of each, the content's by its worst piece; not yet calibrated.
 */
final class Confidence {
  private Confidence() {}

  static double of(Attribution attribution) {
    double content = 1;
    for (Choice choice : attribution.contents()) {
      content = Math.min(content, choice.dependent().probability() * choice.probability());
    }
    double source =
        attribution.source().probability()
            * attribution.sourceFragment().map(Fragment::probability).orElse(1.0);
    return Math.clamp(attribution.cue().probability() * content * source, 0, 1);
  }
}

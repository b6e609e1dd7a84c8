package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Link;
import org.onrecord.model.Linking;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;

/**
 * Joins fragments to attributions: each content picks the cue that attributes it, or none, and each
 * cue the source that it attributes to, or none. A cue that no content picks attributes nothing,
 * and content that picks none is nobody's: both are dropped.
 *
 * <p>Time is linear in the section, since only fragments within reach are looked at. Immutable;
 * safe to share between threads.
 */
public final class Links {
  private final Linking linking;

  public Links(Linking linking) {
    this.linking = linking;
  }

  /**
   * The attributions of one layer of a section, in the order of their cues.
   *
   * @param scores of this section, among them those of the link head
   */
  public List<Attribution> attributions(Fragments fragments, Words section, Scores scores) {
    Map<Fragment, List<Choice>> contentsOf = new LinkedHashMap<>();
    for (Choice choice :
        choices(fragments.contents(), fragments.cues(), linking.contentToCue(), section, scores)) {
      choice
          .head()
          .ifPresent(cue -> contentsOf.computeIfAbsent(cue, c -> new ArrayList<>()).add(choice));
    }
    List<Fragment> cues = fragments.cues().stream().filter(contentsOf::containsKey).toList();
    return choices(cues, fragments.sources(), linking.cueToSource(), section, scores).stream()
        .map(
            source ->
                new Attribution(
                    contentsOf.getOrDefault(source.dependent(), List.of()),
                    source,
                    Optional.empty()))
        .toList();
  }

  private List<Choice> choices(
      List<Fragment> dependents, List<Fragment> heads, Link link, Words section, Scores scores) {
    LinkScorer scorer = new LinkScorer(linking, link, section, scores);
    return new Chooser(scorer, linking.reach(), heads).choices(dependents);
  }
}

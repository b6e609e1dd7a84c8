package org.onrecord.model;

import java.util.List;

/**
 * How well a word fills a role of an event that another word tells: the product of the vector that
 * the one has for this role and that of the other, and what counts for the way between them.
 *
 * <p>Immutable by convention: the arrays must not be changed. Safe to share between threads.
 *
 * @param trigger the head whose columns are a word's vectors as one that tells an event, one for
 *     each role
 * @param party the head whose columns are a word's vector as one that fills a role
 * @param roles their names, in the order of the trigger's vectors
 * @param gaps for each role what is added for the distance in words, by {@link Link#bucket}
 */
public record Filling(Head trigger, Head party, List<String> roles, List<float[]> gaps) {
  /**
   * @throws IllegalArgumentException if the vectors differ in size, or the tables in length
   */
  public Filling {
    roles = List.copyOf(roles);
    gaps = List.copyOf(gaps);
    if (trigger.size() != roles.size() * party.size() || gaps.size() != roles.size()) {
      throw new IllegalArgumentException(
          "head '"
              + trigger.name()
              + "' has no vector like those of '"
              + party.name()
              + "' a role");
    }
  }

  /**
   * The score of a word as what fills a role, as against 0 for not doing so.
   *
   * @param role by its number among the roles
   * @param event the word that tells the event, by its number in the section
   * @param word the word that may fill the role
   */
  public double score(int role, int event, int word, Scores scores) {
    float[] triggers = scores.of(trigger);
    float[] parties = scores.of(party);
    int depth = party.size();
    int left = event * trigger.size() + role * depth;
    int right = word * depth;
    float sum = 0;
    for (int i = 0; i < depth; i++) {
      sum += triggers[left + i] * parties[right + i];
    }
    return sum / Math.sqrt(depth) + gaps.get(role)[Link.bucket(word - event)];
  }
}

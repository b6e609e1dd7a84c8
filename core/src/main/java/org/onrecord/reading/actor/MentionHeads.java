package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.ModelException;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;

/**
 * The head words of a section's mentions and of what may be some, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class MentionHeads implements Scan<MentionHead> {
  public static final Part<List<MentionHead>> PART = new Part<>("heads of mentions");

  /** What is less likely a mention is none, whatever else speaks for it. */
  private static final double LEAST = -5;

  private final Head mention;
  private final Head later;
  private final Head earlier;
  private final Head home;
  private final Head sector;
  private final List<Sort> sorts;
  private final int organisation;
  private final int place;

  public MentionHeads(ModelDescription model) {
    mention = model.head("mention");
    later = model.chaining().later();
    earlier = model.chaining().earlier();
    home = model.homing().actor();
    sector = model.head("sector");
    if (mention.tags().size() < 2 || sector.tags().isEmpty()) {
      throw new ModelException("the heads 'mention' and 'sector' need tags");
    }
    // The first tag stands for no mention.
    sorts = mention.tags().stream().skip(1).map(MentionHeads::sort).toList();
    organisation = 1 + sorts.indexOf(Sort.ORGANISATION);
    place = 1 + sorts.indexOf(Sort.PLACE);
  }

  private static Sort sort(String tag) {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.name().equals(tag.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new ModelException("head 'mention' has an unknown tag '" + tag + "'"));
  }

  @Override
  public Part<List<MentionHead>> gives() {
    return PART;
  }

  @Override
  public List<Head> heads() {
    return List.of(mention, later, earlier, home, sector);
  }

  @Override
  public List<MentionHead> in(Draft given, Words section, Scores scores) {
    float[] rows = scores.of(mention);
    int size = mention.size();
    List<MentionHead> found = new ArrayList<>();
    for (int word = 0; word < section.size(); word++) {
      int row = word * size;
      int best = 1;
      for (int tag = 2; tag < size; tag++) {
        best = rows[row + tag] > rows[row + best] ? tag : best;
      }
      double margin = rows[row + best] - rows[row];
      if (margin > LEAST) {
        found.add(
            new MentionHead(
                section.span(word),
                sorts.get(best - 1),
                margin,
                rows[row + organisation] - rows[row + place],
                row(scores, later, word),
                row(scores, earlier, word),
                row(scores, home, word),
                row(scores, sector, word)));
      }
    }
    return found;
  }

  private static float[] row(Scores scores, Head head, int word) {
    int at = word * head.size();
    return Arrays.copyOfRange(scores.of(head), at, at + head.size());
  }
}

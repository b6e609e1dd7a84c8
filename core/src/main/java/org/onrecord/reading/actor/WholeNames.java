package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.model.TaggedSpan;
import org.onrecord.model.Words;

/**
 * Names that are cut short in one place and whole in another: where "Ostra" is marked and "Ostra
 * Mills" stands, it is the Ostra Mills that the text names elsewhere.
 *
 * <p>For one thread.
 */
final class WholeNames {
  /** By how many words a name is made longer at most. */
  private static final int MOST = 4;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final Words section;
  private final BitSet openings;
  private final Map<String, String> kinds = new HashMap<>();

  /**
   * @param section whose words the names count
   * @param openings the words at which a sentence begins: over these no name goes on
   */
  WholeNames(String text, Words section, BitSet openings) {
    this.text = text;
    this.section = section;
    this.openings = openings;
  }

  /**
   * Names without overlaps, in text order, as whole as any of them; what then stands in one goes.
   */
  List<TaggedSpan> of(List<TaggedSpan> names) {
    names.forEach(name -> kinds.putIfAbsent(written(name.first(), name.last()), name.kind()));
    List<TaggedSpan> found = new ArrayList<>();
    int free = 0;
    for (TaggedSpan name : names) {
      if (name.first() >= free) {
        TaggedSpan whole = whole(name);
        found.add(whole);
        free = whole.last() + 1;
      }
    }
    return found;
  }

  private TaggedSpan whole(TaggedSpan name) {
    TaggedSpan whole = name;
    int end = Math.min(name.last() + MOST, section.size() - 1);
    for (int last = name.last() + 1; last <= end && !openings.get(last); last++) {
      String kind = kinds.get(written(name.first(), last));
      whole = kind == null ? whole : new TaggedSpan(kind, name.first(), last, name.probability());
    }
    return whole;
  }

  private String written(int first, int last) {
    return SPACE.matcher(section.span(first, last).in(text)).replaceAll(" ");
  }
}

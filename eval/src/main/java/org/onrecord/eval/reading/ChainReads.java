package org.onrecord.eval.reading;

import java.util.List;
import org.onrecord.eval.gold.ChainMention;

/** Whatever finds which words of a text mean the same. */
@FunctionalInterface
public interface ChainReads {
  /** The chains of a text; each mention stands in one of them. */
  List<List<ChainMention>> of(String text);
}

package org.onrecord.export.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;

/** One JSON object with a long list in it, an item on each line, written as they come. */
public final class JsonListExport implements Export {
  private final Writer out;
  private final Function<Exported, Stream<String>> items;
  private final String tail;
  private boolean begun;

  /**
   * @param head what stands before the first item
   * @param items of a document, each a JSON object
   * @param tail what stands behind the last item
   * @throws IOException if the head can't be written
   */
  public JsonListExport(
      Writer out, String head, Function<Exported, Stream<String>> items, String tail)
      throws IOException {
    this.out = out;
    this.items = items;
    this.tail = tail;
    out.write(head);
  }

  @Override
  public void add(Exported document) throws IOException {
    for (Iterator<String> each = items.apply(document).iterator(); each.hasNext(); ) {
      out.write(begun ? ",\n" : "\n");
      out.write(each.next());
      begun = true;
    }
  }

  @Override
  public void finish() throws IOException {
    out.write("\n" + tail + "\n");
  }
}

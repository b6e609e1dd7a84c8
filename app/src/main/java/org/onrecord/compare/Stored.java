package org.onrecord.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.archive.HappeningTable;
import org.onrecord.archive.HappeningTable.Telling;

/**
 * The happenings of an archive to which a document's events may belong, as they are before it is
 * put among them: all that is asked of them is looked up at once. Within a transaction, for one
 * thread.
 */
final class Stored implements Known {
  private final HappeningTable table;
  private final long document;
  private final RecentTellings recent;
  private final Map<String, List<Member>> near = new HashMap<>();
  private final Map<Long, List<Told>> happenings = new HashMap<>();

  /**
   * @param document its key
   * @param events of the document
   */
  Stored(HappeningTable table, long document, RecentTellings recent, List<Told> events) {
    this.table = table;
    this.document = document;
    this.recent = recent;
    Map<String, List<Long>> keys = new LinkedHashMap<>();
    events.forEach(each -> keys.put(each.id(), each.keys().asked()));
    Map<String, List<Telling>> found = table.near(keys, Keys.NEWEST, Keys.LEAST, Keys.MOST);
    found.forEach((event, tellings) -> near.put(event, members(tellings)));
    Set<Long> asked =
        found.values().stream()
            .flatMap(List::stream)
            .map(Telling::happening)
            .collect(Collectors.toSet());
    table
        .last(asked, Happenings.MEMBERS)
        .forEach(
            (happening, last) ->
                happenings.put(happening, members(last).stream().map(Member::told).toList()));
  }

  private List<Member> members(List<Telling> tellings) {
    return tellings.stream()
        .flatMap(
            each ->
                recent.find(each, table).stream().map(found -> new Member(found, each.happening())))
        .toList();
  }

  @Override
  public List<Member> near(Told told) {
    return near.getOrDefault(told.id(), List.of());
  }

  @Override
  public List<Told> of(long happening, int most) {
    return happenings.getOrDefault(happening, List.of()).stream().limit(most).toList();
  }

  @Override
  public List<Report> last(int most) {
    return table.latest(document, most).stream()
        .flatMap(each -> recent.report(each, table).stream())
        .toList();
  }

  @Override
  public long begin(Told first) {
    return table.begin(first.id());
  }
}

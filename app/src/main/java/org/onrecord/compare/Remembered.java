package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Happenings that are held in memory. For one thread. */
public final class Remembered implements Known {
  private final Map<Long, List<Member>> byKey = new HashMap<>();
  private final SequencedMap<String, Report> reports = new LinkedHashMap<>();
  private final Map<Long, List<Told>> happenings = new HashMap<>();
  private long begun;

  @Override
  public List<Member> near(Told told) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    Map<String, Member> members = new HashMap<>();
    for (long key : told.keys().asked()) {
      for (Member each : last(byKey.getOrDefault(key, List.of()), Keys.NEWEST)) {
        shared.merge(each.told().id(), 1, Integer::sum);
        members.put(each.told().id(), each);
      }
    }
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= Keys.LEAST)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(Keys.MOST)
        .flatMap(each -> Stream.ofNullable(members.get(each.getKey())))
        .toList();
  }

  @Override
  public List<Told> of(long happening, int most) {
    return last(happenings.getOrDefault(happening, List.of()), most);
  }

  /** The newest first. */
  private static <T> List<T> last(List<T> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size()).reversed();
  }

  @Override
  public long begin(Told first) {
    return begun++;
  }

  @Override
  public List<Report> last(int most) {
    return reports.sequencedValues().reversed().stream().limit(most).toList();
  }

  /** From now on it is known. */
  public void put(Member member) {
    reports.putLast(member.told().report().id(), member.told().report());
    happenings.computeIfAbsent(member.happening(), none -> new ArrayList<>()).add(member.told());
    for (long key : member.told().keys().hashes()) {
      byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(member);
    }
  }
}

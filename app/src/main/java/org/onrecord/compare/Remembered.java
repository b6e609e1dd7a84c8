package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Happenings that are held in memory. For one thread. */
public final class Remembered implements Known {
  private final Map<String, List<Member>> byKey = new HashMap<>();
  private final Map<Long, List<Told>> happenings = new HashMap<>();

  @Override
  public List<Member> near(Told told) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    Map<String, Member> members = new HashMap<>();
    for (String key : Keys.of(told)) {
      List<Member> all = byKey.getOrDefault(key, List.of());
      all.subList(Math.max(0, all.size() - Keys.NEWEST), all.size())
          .forEach(
              each -> {
                shared.merge(each.told().id(), 1, Integer::sum);
                members.put(each.told().id(), each);
              });
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(Keys.MOST)
        .flatMap(each -> Stream.ofNullable(members.get(each.getKey())))
        .toList();
  }

  @Override
  public Collection<Told> of(long happening) {
    return happenings.getOrDefault(happening, List.of());
  }

  @Override
  public long begin() {
    return happenings.size();
  }

  @Override
  public void put(Member member) {
    happenings.computeIfAbsent(member.happening(), none -> new ArrayList<>()).add(member.told());
    for (String key : Keys.of(member.told())) {
      byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(member);
    }
  }
}

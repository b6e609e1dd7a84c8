package org.onrecord.eval.command;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.onrecord.compare.Company;
import org.onrecord.compare.Comparison;
import org.onrecord.compare.Happenings;
import org.onrecord.compare.Known.Member;
import org.onrecord.compare.Remembered;
import org.onrecord.compare.Told;
import org.onrecord.eval.reading.EventGroups;

/**
 * What the mentions of one topic have in common, all at once and document after document.
 *
 * @param topic its number
 */
record ComparedTopic(int topic, EventGroups groups, Comparison comparison) {

  void writePairs(Writer writer) throws IOException {
    List<Told> tellings = groups.tellings();
    Company together = Company.of(tellings.stream().map(Told::report).toList());
    Map<String, Company> inTurn = companies();
    for (int i = 0; i < tellings.size(); i++) {
      Told other = tellings.get(i);
      Company then = inTurn.getOrDefault(other.report().id(), Company.NONE);
      for (int j = 0; j < i; j++) {
        Told one = tellings.get(j);
        String pair =
            "%d\t%d\t%d\t%d\t%d"
                .formatted(
                    topic,
                    j,
                    i,
                    groups.gold().get(i).equals(groups.gold().get(j)) ? 1 : 0,
                    Comparison.areApart(one, other) ? 1 : 0);
        writer.write(pair + "\t0\t" + traits(one, other, together) + "\n");
        writer.write(pair + "\t1\t" + traits(one, other, then) + "\n");
      }
    }
  }

  /** The company in which an archive compares each document, by its id. */
  private Map<String, Company> companies() {
    Map<String, Company> companies = new HashMap<>();
    Happenings watched =
        new Happenings(
            (one, other, company) -> {
              companies.put(one.report().id(), company);
              return 0;
            },
            1);
    Remembered known = new Remembered();
    groups.documents().forEach(each -> watched.add(each, known).forEach(known::put));
    return companies;
  }

  private static String traits(Told one, Told other, Company company) {
    return DoubleStream.of(Comparison.traits(one, other, company))
        .mapToObj(each -> String.valueOf((float) each))
        .collect(Collectors.joining("\t"));
  }

  void writeMentions(Writer writer) throws IOException {
    Remembered known = new Remembered();
    int number = 0;
    for (List<Told> document : groups.documents()) {
      int first = number;
      Remembered own = new Remembered();
      for (Told told : document) {
        String near =
            Stream.concat(known.near(told).stream(), own.near(told).stream())
                .map(each -> String.valueOf(each.happening()))
                .collect(Collectors.joining(" "));
        own.put(new Member(told, number));
        writer.write(
            "%d\t%d\t%s\t%s\t%s\t%s\n"
                .formatted(
                    topic,
                    number,
                    told.report().id(),
                    groups.gold().get(number),
                    groups.heads().get(number),
                    near));
        number++;
      }
      for (int i = 0; i < document.size(); i++) {
        known.put(new Member(document.get(i), first + i));
      }
    }
  }
}

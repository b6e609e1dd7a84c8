package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Person;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.who.Finding;
import org.onrecord.cli.who.FindingList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord who}: a name in, what the archive has of whom it means out. */
@Command(
    name = "who",
    header = "Ask an archive about somebody: what they said, and what is said of them.",
    description = {
      "",
      "Shows whom a name may mean, the likeliest first, and of the first what they said, what"
          + " others said of them, and the events in which they took part.",
      ""
    },
    footer = {
      "  onrecord who \"Ana Rao\"",
      "      shows what there is of her",
      "  onrecord who Q1234 --format json",
      "      the same of the one who is known by this Wikidata item, for a program"
    })
final class WhoCommand extends AskCommand {
  @Parameters(
      paramLabel = "NAME",
      description = {
        "A name or a part of it, a Wikidata item, or an id as lists give it. Capitals and accents"
            + " don't count."
      })
  private String name = "";

  WhoCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void ask(Answers answers, Output out) throws IOException {
    List<Person> people = answers.people(name);
    Lines<Finding> list = in(new FindingList(name));
    out.write(Stream.of(list.head()));
    if (!people.isEmpty()) {
      Person first = people.getFirst();
      out.write(people.stream().map(each -> list.of(new Finding.Meant(each, each == first))));
      out.write(answers.saidBy(first).map(each -> list.of(new Finding.Said(each))));
      out.write(answers.saidOf(first).map(each -> list.of(new Finding.SaidOf(each))));
      out.write(answers.events(first).map(each -> list.of(new Finding.TookPart(each))));
    }
    out.write(Stream.of(list.end()));
  }
}

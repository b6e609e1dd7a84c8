package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Question;
import org.onrecord.cli.search.HitList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord search}: words in, the sentences of an archive in which they stand out. */
@Command(
    name = "search",
    header = "Search an archive: sentences, and who says them.",
    description = {
      "",
      "Lists the sentences in which all words stand, the best first, with the document and with who"
          + " says them where somebody is quoted. Filters can be put together; without words, all"
          + " that they let through is listed, the newest first. Nothing is left out: --limit says"
          + " how many are enough.",
      ""
    },
    footer = {
      "  onrecord search harbour toll",
      "      lists sentences with both words",
      "  onrecord search '\"death toll\" flood* -drill'",
      "      a phrase, the beginning of a word, and a word that must not stand there",
      "  onrecord search --speaker \"Ana Rao\" --act deny --from 2026-03",
      "      lists what somebody denied since March"
    })
final class SearchCommand extends AskCommand {
  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = {
        "Words that must all stand in a sentence, in any order; \"a phrase\" in quotation marks;"
            + " -word for one that must not; beginning* of a word. Write -- before a first word"
            + " that begins with a hyphen. All other signs are taken as they are."
      })
  private List<String> words = List.of();

  @Mixin private final FilterOptions filters = new FilterOptions();

  SearchCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void ask(Answers answers, Output out) throws IOException {
    Question question = filters.question(String.join(" ", words));
    Answering.write(in(new HitList(question.words())), answers.search(question), out);
  }
}

package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  private static final Path GUIDE = Path.of("../docs/guide.md");

  private final Console console = new Console(settings -> new EchoReading());

  @Test
  void everyOptionAndCommandStandsInItsHelp() {
    for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
      String help = command.getValue().getUsageMessage();
      for (String name : names(command.getValue())) {
        assertTrue(help.contains(name), () -> name + " is not in the help of " + command.getKey());
      }
    }
  }

  @Test
  void everyOptionAndCommandStandsInTheGuide() throws IOException {
    String guide = Files.readString(GUIDE);
    for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
      assertTrue(
          guide.contains("onrecord " + command.getKey()), () -> command.getKey() + " is missing");
      for (String name : names(command.getValue())) {
        assertTrue(guide.contains("`" + name), () -> name + " is not in docs/guide.md");
      }
    }
  }

  @Test
  void theGuideNamesNoOptionThatThereIsNot() throws IOException {
    List<String> known = commands().values().stream().flatMap(c -> names(c).stream()).toList();
    List<String> named =
        java.util.regex.Pattern.compile("`(--[a-z-]+)")
            .matcher(Files.readString(GUIDE))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertFalse(named.isEmpty());
    assertEquals(List.of(), named.stream().filter(name -> !known.contains(name)).toList());
  }

  @Test
  void eachCommandThatReadsTellsItsExitStatusOnceAndAsTheGuide() throws IOException {
    String wrong = "the command was not understood, or a file that --gazetteer names can't be used";
    assertTrue(Files.readString(GUIDE).replace("`", "").contains("| 2 | " + wrong + " |"));
    for (String command : List.of("read", "actors", "places", "timeline", "events", "disputes")) {
      List<String> parts = List.of(help(command).split("Exit status:", -1));
      assertEquals(2, parts.size(), command);
      assertTrue(parts.getLast().replaceAll("\\s+", " ").contains("2 " + wrong), command);
    }
  }

  private String help(String command) {
    return Objects.requireNonNull(commands().get(command)).getUsageMessage();
  }

  @Test
  void helpIsReadableAtEightyColumns() {
    for (CommandLine command : commands().values()) {
      command.getUsageMessage().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertEquals(0, console.run("read", "--help"));
    assertTrue(console.out().contains("Usage: onrecord read"), console.out());
    assertTrue(console.out().contains("Examples:"), console.out());

    Console another = new Console(settings -> new EchoReading());
    assertEquals(0, another.run("--version"));
    assertTrue(another.out().startsWith("onrecord "), another.out());
    assertEquals("", console.err() + another.err());
  }

  @Test
  void aFileInPlaceOfACommandIsToldHowToReadIt() {
    assertEquals(2, console.run("article.txt"));
    assertEquals(
        "onrecord: there is no command article.txt; to read a file: onrecord read article.txt",
        console.err().lines().findFirst().orElse(""));
  }

  @Test
  void theBareCommandShowsItsHelp() {
    assertEquals(0, console.run());

    assertTrue(console.out().contains("Commands:"), console.out());
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertEquals(2, console.run("reed", "a.txt"));

    assertTrue(console.err().endsWith("Try: onrecord --help\n"), console.err());
  }

  @Test
  void theCompletionScriptKnowsEveryOptionOfRead() {
    assertEquals(0, console.run("completion"));

    String script = console.out();
    assertTrue(script.startsWith("#!/usr/bin/env bash"), script);
    commands()
        .values()
        .forEach(
            command -> names(command).forEach(name -> assertTrue(script.contains(name), name)));
    assertTrue(script.contains("complete "), script);
  }

  private Map<String, CommandLine> commands() {
    return Onrecord.commandLine(
            new Surroundings(
                java.io.InputStream.nullInputStream(),
                new Output(java.io.OutputStream.nullOutputStream()),
                System.err,
                Terminal.NONE,
                settings -> new EchoReading(),
                new Ending()))
        .getSubcommands();
  }

  private static List<String> names(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(OptionSpec::names)
        .flatMap(Arrays::stream)
        .toList();
  }
}

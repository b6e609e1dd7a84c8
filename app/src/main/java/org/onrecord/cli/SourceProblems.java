package org.onrecord.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.source.Item;
import org.onrecord.source.Sources;

/**
 * Notes in an archive what could not be read, and what is no problem any more. Safe to share
 * between threads.
 */
final class SourceProblems {
  private final Archive archive;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  /** The files of which parts were read: they can be opened. */
  private final Set<String> opened = ConcurrentHashMap.newKeySet();

  SourceProblems(Archive archive) {
    this.archive = archive;
  }

  /** It was found: whatever it is a part of can be opened. */
  void found(Item.Found item) {
    item.whole().ifPresent(opened::add);
  }

  void solved(String name) {
    archive.solved(name);
  }

  void failed(String name, String reason) {
    failed.add(name);
    archive.problem(name, reason);
  }

  /**
   * All was read: what did not fail as a whole is no problem any more.
   *
   * @param arguments all that was named to read, as it was named
   */
  void end(List<String> arguments) {
    Stream.concat(arguments.stream().map(SourceProblems::source), opened.stream())
        .filter(each -> !failed.contains(each))
        .forEach(archive::solved);
  }

  /** What an argument is called where it is a problem. */
  private static String source(String argument) {
    if (argument.equals(Sources.STANDARD_INPUT) || argument.contains("://")) {
      return argument;
    }
    try {
      return Path.of(argument).toString();
    } catch (InvalidPathException pattern) {
      return argument;
    }
  }
}

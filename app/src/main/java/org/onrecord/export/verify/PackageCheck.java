package org.onrecord.export.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.onrecord.source.Hashes;

/** Checks that the files of a data package are those that were described. Not for sharing. */
final class PackageCheck {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");
  private static final String SHA = "sha256:";

  private final Path description;
  private final Outcome outcome;

  PackageCheck(Path description, Outcome outcome) {
    this.description = description;
    this.outcome = outcome;
  }

  void resources(Json resources) throws IOException {
    for (Json resource : resources.items()) {
      resource(resource);
    }
  }

  /** A file that lies elsewhere is not looked at. */
  private void resource(Json resource) throws IOException {
    String name = resource.field("path").shown();
    if (!NAME.matcher(name).matches()) {
      outcome.wrong(name, "it is no file beside this one");
      return;
    }
    Path file = description.resolveSibling(name);
    if (!Files.isRegularFile(file)) {
      outcome.wrong(name, "the file is missing");
      return;
    }
    String bytes = resource.field("bytes").shown();
    if (!bytes.equals(String.valueOf(Files.size(file)))) {
      outcome.wrong(name, "it should have " + bytes + " bytes, and has " + Files.size(file));
    }
    String hash = resource.field("hash").shown();
    if (hash.equals(SHA + Hashes.of(file))) {
      outcome.holds();
    } else {
      outcome.wrong(name, "its checksum is not " + hash);
    }
  }
}

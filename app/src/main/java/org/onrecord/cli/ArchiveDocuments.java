package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.export.Across;
import org.onrecord.export.Exported;
import org.onrecord.export.Facts;
import org.onrecord.source.Origin;

/** The documents of an archive, as exports take them. */
final class ArchiveDocuments {
  private ArchiveDocuments() {}

  /** All but older versions of pages, few at a time. */
  static Stream<Exported> of(Archive archive) {
    return archive
        .documents()
        .filter(each -> each.supersededBy().isEmpty())
        .map(each -> exported(each, List.of()));
  }

  private static Exported exported(Kept kept, List<Across> across) {
    Origin origin = kept.origin();
    Facts facts =
        new Facts(
            kept.source(),
            origin.outlet(),
            origin.author(),
            origin.fetched(),
            Optional.of(kept.reprintOf()).filter(first -> !first.equals(kept.record().id())));
    return new Exported(kept.record(), facts, across, Optional.empty());
  }
}

package org.onrecord.compare.dispute;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.archive.Afterwards;
import org.onrecord.archive.ClaimTable;
import org.onrecord.archive.RiftTable;
import org.onrecord.archive.Writing;
import org.onrecord.compare.Subject;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Rifts;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.record.NewsRecord;

/**
 * Finds disputes of a document with those that the archive has, as it is stored: it is compared
 * with those of a few that share rare words with it whose {@link Subject} is near. Reprints and
 * versions of a page are one source.
 *
 * <p>Safe to share between threads.
 */
public final class AcrossDisputes implements Afterwards {
  private final Rivals rivals;
  private final RecentClaims recent = new RecentClaims();
  private final Map<String, Claims> expected = new ConcurrentHashMap<>();

  public AcrossDisputes(Rivals rivals) {
    this.rivals = rivals;
  }

  /** Takes what can be compared of a document that will be stored. */
  public void expect(String document, Claims claims) {
    expected.put(document, claims);
  }

  /** A document that was expected will not be stored: it is there. */
  public void forget(String document) {
    expected.remove(document);
  }

  @Override
  public void stored(Writing writing, long document, NewsRecord record) {
    Claims claims = expected.remove(record.id());
    if (claims == null) {
      return;
    }
    ClaimTable table = new ClaimTable(writing);
    table.keep(document, claims);
    RiftTable rifts = new RiftTable(writing);
    rifts.forgetSuperseded(document);
    Subject subject = Subject.of(claims);
    for (ClaimTable.Other other : table.candidates(document)) {
      Claimed theirs = recent.of(other.id(), table.claims(other.key()));
      if (theirs.subject().isNear(subject)) {
        List<Rifts.Clash> clashes =
            other.isLater()
                ? Rifts.clashes(rivals, record.id(), claims, other.id(), theirs.claims())
                : Rifts.clashes(rivals, other.id(), theirs.claims(), record.id(), claims);
        clashes.forEach(rifts::put);
      }
    }
  }
}

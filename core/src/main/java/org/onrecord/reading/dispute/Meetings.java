package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.record.Act;

/**
 * Which claims of a document can be about what a claim of another one is about: those that share
 * two content words with it, or one that is seldom in both documents; of two that have numbers one
 * word, or nothing that tells that they count different things; and those that name whom the other
 * one denies for. All others, nearly all, need not be compared.
 *
 * <p>A claim costs its words and those it meets, not all claims. Not to be changed; safe to share
 * between threads.
 */
final class Meetings {
  private static final int ENOUGH = 2;
  private static final BitSet NONE = new BitSet();
  private static final Set<String> DENYING = Set.of("negates", "false", "charge");

  private final List<Claim> claims;
  private final Map<String, BitSet> byStem = new HashMap<>();
  private final Map<String, BitSet> byName = new HashMap<>();
  private final Map<String, BitSet> byDenier = new HashMap<>();
  private final BitSet counting = new BitSet();

  Meetings(List<Claim> claims) {
    this.claims = List.copyOf(claims);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      put(byStem, claim.gist().stems(), i);
      put(byName, claim.named(), i);
      if (denies(claim)) {
        put(byDenier, claim.speaker(), i);
      }
      counting.set(i, !claim.gist().amounts().isEmpty());
    }
  }

  private static void put(Map<String, BitSet> index, Iterable<String> words, int claim) {
    words.forEach(word -> index.computeIfAbsent(word, none -> new BitSet()).set(claim));
  }

  /** Those that a claim of another document may meet, in text order. */
  List<Claim> of(Claim other) {
    BitSet met = sharing(other);
    if (denies(other)) {
      other.speaker().forEach(word -> met.or(byName.getOrDefault(word, NONE)));
    }
    other.named().forEach(word -> met.or(byDenier.getOrDefault(word, NONE)));
    List<Claim> found = new ArrayList<>();
    met.stream().forEach(i -> found.add(claims.get(i)));
    return found;
  }

  private BitSet sharing(Claim other) {
    int[] shared = new int[claims.size()];
    BitSet met = new BitSet();
    boolean counts = !other.gist().amounts().isEmpty();
    for (String stem : other.gist().stems()) {
      boolean seldom = other.gist().rare().contains(stem);
      BitSet holders = byStem.getOrDefault(stem, NONE);
      for (int i = holders.nextSetBit(0); i >= 0; i = holders.nextSetBit(i + 1)) {
        shared[i]++;
        if (shared[i] >= ENOUGH
            || counts && counting.get(i)
            || seldom && claims.get(i).gist().rare().contains(stem)) {
          met.set(i);
        }
      }
    }
    if (counts) {
      counting.stream().filter(i -> mayCountTheSame(claims.get(i), other)).forEach(met::set);
    }
    return met;
  }

  private static boolean mayCountTheSame(Claim one, Claim other) {
    return Pair.areFigures(one.gist(), other.gist());
  }

  private static boolean denies(Claim claim) {
    Gist gist = claim.gist();
    return gist.act() == Act.DENY
        || gist.act() == Act.REJECT
        || !Collections.disjoint(gist.sorts(), DENYING)
        || gist.cue().contains("denies");
  }
}

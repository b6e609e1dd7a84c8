package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.eval.gold.GoldActor;
import org.onrecord.eval.gold.GoldMention;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Whether those who say something are resolved: of each gold source, the statement with the
 * shortest source that overlaps it; it is right if its speaker is the gold's actor (see {@link
 * PassageComparison}). Without such a statement it is wrong, but for {@code source-unknown}.
 *
 * <ul>
 *   <li>{@code source-resolved}: sources that are pronouns or nominals, also {@code source-pronoun}
 *       and {@code source-nominal}; {@code source-name}, {@code source-metonym}: the others. With
 *       {@code -found}: those alone for which there is a statement;
 *   <li>{@code source-joint}: sources that stand for several actors; right if the speaker is one of
 *       them, all of them or an actor that is meant there, and is nobody else besides;
 *   <li>{@code source-unknown}: sources of which no reader can know whom they mean and for which
 *       there is a statement; right if it has no speaker.
 * </ul>
 *
 * <p>No state; safe to share between threads.
 */
final class SpeakerScorer {
  private static final String RESOLVED = "source-resolved";
  private static final String FOUND = "-found";

  private SpeakerScorer() {}

  static List<Verdict> verdicts(PassageComparison passage) {
    List<Verdict> verdicts = new ArrayList<>();
    for (GoldActor actor : passage.gold().actors()) {
      sources(actor.mentions()).forEach(source -> verdicts.add(single(source, actor, passage)));
    }
    for (GoldPassage.Joint joint : passage.gold().joint()) {
      sources(joint.mentions()).forEach(source -> verdicts.add(several(source, joint, passage)));
    }
    sources(passage.gold().unknown())
        .forEach(source -> unknown(source, passage).ifPresent(verdicts::add));
    return verdicts;
  }

  private static List<GoldMention> sources(List<GoldMention> mentions) {
    return mentions.stream().filter(GoldMention::source).toList();
  }

  private static Verdict single(GoldMention source, GoldActor actor, PassageComparison passage) {
    Said said = Said.by(source, passage);
    boolean right = said.speaker().filter(it -> passage.is(it, actor.id())).isPresent();
    List<String> names = names(source.form(), said.statement().isPresent());
    return said.verdict(names, right, passage.words(actor));
  }

  private static List<String> names(Mention.Form form, boolean found) {
    String own = "source-" + form.name().toLowerCase(Locale.ROOT);
    boolean hard = form == Mention.Form.PRONOUN || form == Mention.Form.NOMINAL;
    List<String> names = new ArrayList<>(List.of(own));
    if (hard) {
      names.add(RESOLVED);
    }
    if (found) {
      names.add((hard ? RESOLVED : own) + FOUND);
    }
    return names;
  }

  private static Verdict several(
      GoldMention source, GoldPassage.Joint joint, PassageComparison passage) {
    Said said = Said.by(source, passage);
    boolean right = said.speaker().filter(it -> isOneOf(it, joint, source, passage)).isPresent();
    return said.verdict(List.of("source-joint"), right, passage.words(joint.together()));
  }

  /** Whether it is any of them, all of them, or what is meant there, and nobody else besides. */
  private static boolean isOneOf(
      Actor speaker, GoldPassage.Joint joint, GoldMention source, PassageComparison passage) {
    Set<String> who = passage.who(speaker);
    return joint.together().containsAll(who) && (!who.isEmpty() || stands(speaker, source.span()));
  }

  private static boolean stands(Actor speaker, Span source) {
    return speaker.mentions().stream().anyMatch(mention -> mention.span().overlaps(source));
  }

  private static Optional<Verdict> unknown(GoldMention source, PassageComparison passage) {
    Said said = Said.by(source, passage);
    return said.statement()
        .map(
            any -> said.verdict(List.of("source-unknown"), said.speaker().isEmpty(), Verdict.NONE));
  }

  /** A source of the gold, what was read as said by it, and the actor to whom that was ascribed. */
  private record Said(
      Span source,
      Optional<Statement> statement,
      Optional<Actor> speaker,
      PassageComparison passage) {

    static Said by(GoldMention source, PassageComparison passage) {
      Optional<Statement> statement = passage.saidBy(source.span());
      return new Said(source.span(), statement, statement.flatMap(passage::speaker), passage);
    }

    Verdict verdict(List<String> names, boolean right, String gold) {
      String read = statement.isEmpty() ? "no statement" : passage.words(speaker);
      String words = source.in(passage.gold().text());
      return new Verdict(names, Outcome.of(right), words + " = " + gold, read, source);
    }
  }
}

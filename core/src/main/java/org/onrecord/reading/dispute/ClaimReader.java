package org.onrecord.reading.dispute;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.onrecord.record.Act;
import org.onrecord.record.Commitment;
import org.onrecord.record.Labelled;
import org.onrecord.record.Quantity;
import org.onrecord.text.Span;

/** Reads what {@link ClaimWriter} writes. For one use. */
final class ClaimReader {
  /** Who says it when nobody is known. */
  private static final String UNKNOWN = "?";

  private final DataInputStream in;
  private final ShortBuffer halves;

  ClaimReader(byte[] bytes) {
    try {
      ByteBuffer parts = ByteBuffer.wrap(bytes);
      int length = parts.getInt();
      if (length > parts.remaining()) {
        throw new BufferUnderflowException();
      }
      byte[] packed = new byte[length];
      parts.get(packed);
      in = new DataInputStream(new ByteArrayInputStream(inflated(packed)));
      halves = parts.asShortBuffer();
    } catch (IOException | BufferUnderflowException | NegativeArraySizeException e) {
      throw noClaims(e);
    }
  }

  /** All at once, for a number at a time takes longer than all else. */
  private static byte[] inflated(byte[] bytes) throws IOException {
    try (InputStream packed = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return packed.readAllBytes();
    }
  }

  private static IllegalArgumentException noClaims(Exception e) {
    return new IllegalArgumentException("these bytes are no claims: " + e.getMessage(), e);
  }

  Claims claims() {
    try (in) {
      int format = in.readByte();
      if (format != ClaimWriter.FORMAT) {
        throw new IllegalArgumentException(
            "claims of format " + format + ", where this version reads " + ClaimWriter.FORMAT);
      }
      List<Claim> found = new ArrayList<>();
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        found.add(claim());
      }
      return new Claims(found);
    } catch (IOException | BufferUnderflowException e) {
      throw noClaims(e);
    }
  }

  private Claim claim() throws IOException {
    Optional<String> statement = text();
    Optional<String> actor = text();
    boolean authors = in.readBoolean();
    Unit unit =
        new Unit(
            spans(),
            Optional.empty(),
            authors ? Optional.empty() : Optional.of(actor.orElse(UNKNOWN)),
            authors ? Commitment.AUTHOR : actor.orElse(UNKNOWN));
    Set<String> speaker = texts();
    Set<String> named = texts();
    return new Claim(gist(unit), statement, actor, speaker, named, new Seen(vectors()));
  }

  private List<Span> spans() throws IOException {
    List<Span> found = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      found.add(new Span(in.readInt(), in.readInt()));
    }
    return found;
  }

  private Gist gist(Unit unit) throws IOException {
    Set<String> sorts = texts();
    BitSet opposites = new BitSet();
    texts().forEach(side -> opposites.set(Integer.parseInt(side)));
    Set<String> stems = texts();
    Set<String> verbs = texts();
    Set<String> cue = texts();
    Set<String> frame = texts();
    Set<String> doers = texts();
    boolean question = in.readBoolean();
    Act act = Labelled.of(Act.class, in.readUTF());
    boolean said = in.readBoolean();
    Gist.Apart apart = new Gist.Apart(texts(), texts(), texts(), in.readBoolean());
    return new Gist(
        unit,
        sorts,
        opposites,
        stems,
        apart.seldom(),
        verbs,
        cue,
        frame,
        false,
        question,
        false,
        Set.of(),
        amounts(),
        doers,
        Set.of(),
        Set.of(),
        new int[] {0, 0},
        0,
        act,
        said,
        apart);
  }

  private List<Amount> amounts() throws IOException {
    List<Amount> found = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      found.add(
          new Amount(
              Amount.Sort.valueOf(in.readUTF()),
              number(),
              number(),
              text().map(label -> Labelled.of(Quantity.What.class, label)),
              in.readUTF(),
              texts(),
              texts()));
    }
    return found;
  }

  private List<float[]> vectors() throws IOException {
    List<float[]> found = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      float[] vector = new float[in.readByte()];
      for (int k = 0; k < vector.length; k++) {
        vector[k] = Float.float16ToFloat(halves.get());
      }
      found.add(vector);
    }
    return found;
  }

  private OptionalDouble number() throws IOException {
    double value = in.readDouble();
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private Optional<String> text() throws IOException {
    return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
  }

  private Set<String> texts() throws IOException {
    Set<String> found = new HashSet<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      found.add(in.readUTF());
    }
    return found;
  }
}

package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.onrecord.archive.Archive;
import org.onrecord.compare.Comparing;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.source.Settings;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import org.onrecord.web.Adder;
import org.onrecord.web.Offer;

/** Adds to an archive that is served what {@code onrecord add} would, with the server's reader. */
final class ServedAdder implements Adder {
  private final Archive archive;
  private final Reading reading;
  private final boolean force;
  private final Web web;
  private final Sources sources;

  ServedAdder(Archive archive, Reading reading, boolean force, Web web) {
    this.archive = Comparing.in(archive);
    this.reading = new OneByOne(reading);
    this.force = force;
    this.web = web;
    sources = new Sources(InputStream.nullInputStream(), Settings.DEFAULT, web);
  }

  @Override
  public void add(Offer offer, Listener listener) {
    Keeping keeping =
        new Keeping(
            archive,
            (item, added) -> listener.kept(added, item.document().title().orElse(item.name())));
    Iterator<Item> items = items(offer);
    try (Followed progress = new Followed(listener)) {
      new Batch(reading, force, keeping.by(reading), progress)
          .run(new UpTo(listener::goesOn, items));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!items.hasNext()) {
      keeping.end(List.of(offer.name()));
    }
  }

  private Iterator<Item> items(Offer offer) {
    return switch (offer) {
      case Offer.File(String name, byte[] bytes) -> sources.sent(name, bytes);
      case Offer.Place(String address) -> sources.all(List.of(address));
      case Offer.Text text -> List.of(pasted(text)).iterator();
    };
  }

  private static Item pasted(Offer.Text text) {
    byte[] bytes = text.document().text().getBytes(UTF_8);
    return new Item.Found(
        text.name(),
        bytes.length,
        text.document(),
        Origin.ofText(bytes, "text/plain").outlet(text.outlet()));
  }

  /** Breaks off what is being fetched. */
  @Override
  public void close() {
    web.close();
  }

  /** Tells how far it is. */
  private static final class Followed extends Progress {
    private final Listener listener;

    Followed(Listener listener) {
      super(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
      this.listener = listener;
    }

    @Override
    void foreign(String name, String why) {
      listener.noted(name, why);
    }

    @Override
    void fail(String name, String reason) {
      listener.failed(name, reason);
    }

    @Override
    void read(long bytes, long words) {
      listener.passed(bytes);
    }

    @Override
    void skipped(long bytes) {
      listener.passed(bytes);
    }

    @Override
    void passedOver(long bytes) {
      listener.passed(bytes);
    }
  }
}

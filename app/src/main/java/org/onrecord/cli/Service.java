package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;
import org.onrecord.export.plain.Harmless;
import org.onrecord.web.Server;
import org.onrecord.web.Serving;
import org.onrecord.web.TextReader;

/** Serves an archive until the program is told to stop. For one use. */
final class Service {
  private final Surroundings surroundings;

  /** Held, so that its level is. The server says itself what a person must know. */
  private final Logger helidon = Logger.getLogger("io.helidon");

  Service(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Serves, and prints where.
   *
   * @param reader makes ready what reads texts that are sent
   * @param told is down once the program is told to stop
   * @param ready takes the address once it is ready
   * @return the exit status
   * @throws IOException if the output can't be written
   */
  int run(
      Serving serving,
      Archive archive,
      Supplier<TextReader> reader,
      CountDownLatch told,
      Consumer<String> ready)
      throws IOException {
    helidon.setLevel(Level.OFF);
    try (Server server = start(serving, archive, reader)) {
      surroundings.out().write(server.address() + "\n");
      ready.accept(server.address());
      told.await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (AddressException e) {
      surroundings.err().println("onrecord: " + Harmless.line(String.valueOf(e.getMessage())));
      return 1;
    }
  }

  /** Nothing can be served at an address. */
  private static final class AddressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressException(Serving serving, IOException cause) {
      super(
          "can't serve at %s, port %d: %s; --port names another port, 0 any that is free"
              .formatted(serving.host(), serving.port(), cause.getMessage()),
          cause);
    }
  }

  private Server start(Serving serving, Archive archive, Supplier<TextReader> reader) {
    try {
      return Server.start(serving, archive, reader, this::fault);
    } catch (IOException e) {
      throw new AddressException(serving, e);
    }
  }

  private void fault(Throwable fault) {
    if (fault instanceof ArchiveException archive) {
      surroundings.err().println("onrecord: " + Harmless.line(archive.reason()));
    } else {
      surroundings.err().println("onrecord: this is a fault in Onrecord; please report it:");
      fault.printStackTrace(surroundings.err());
    }
  }
}

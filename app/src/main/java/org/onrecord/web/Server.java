package org.onrecord.web;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onrecord.archive.Archive;

/**
 * Serves an archive, and reads texts that are sent. Each request has a virtual thread; texts are
 * read on a few of the platform's, and added on one more. Safe to share between threads.
 */
public final class Server implements AutoCloseable {
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(2);
  private static final int CONNECTIONS = 1024;
  private static final long GREATEST_BODY = 16L << 20;
  private static final int BACKLOG = 256;
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final Serving serving;
  private final UnderWay underWay;
  private final ReadingQueue queue;
  private final Adding adding;
  private final WebServer server;

  private Server(
      Serving serving, UnderWay underWay, ReadingQueue queue, Adding adding, WebServer server) {
    this.serving = serving;
    this.underWay = underWay;
    this.queue = queue;
    this.adding = adding;
    this.server = server;
  }

  /**
   * Starts; when this returns, it answers. The reader is loaded meanwhile.
   *
   * @param archive stays open for as long as it serves
   * @param loader makes the reader ready
   * @param faults is told what should not have happened
   * @throws IOException if nothing can be served at the address; the message says why
   */
  public static Server start(
      Serving serving, Archive archive, Supplier<TextReader> loader, Consumer<Throwable> faults)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(serving.address(), serving.port());
    try (ServerSocket tried = new ServerSocket()) {
      tried.bind(address); // Helidon logs why it can't, and does not tell.
    }
    UnderWay underWay = new UnderWay();
    Metrics metrics = new Metrics();
    ReadingQueue queue = new ReadingQueue(serving.readers(), serving.waiting(), loader);
    Adding adding = new Adding(archive, queue, faults);
    Pages pages = new Pages(Assets.load());
    Access access = new Access(serving.token());
    Probes probes = new Probes(archive, queue, metrics, underWay);
    Routes routes = new Routes(archive, queue, adding, probes, pages, access, faults);
    Guard guard = new Guard(serving, access, new Rate(serving.rate(), System::nanoTime));
    WebServer server =
        WebServer.builder()
            .shutdownHook(false)
            .bindAddress(address)
            .backlog(BACKLOG)
            // What is not read of a body is passed over, but not for ever.
            .maxPayloadSize(GREATEST_BODY)
            // With NIO there is no timeout for reading.
            .useNio(false)
            .maxTcpConnections(CONNECTIONS)
            .idleConnectionTimeout(IDLE_TIMEOUT)
            .directHandlers(Refusals.all())
            .connectionOptions(socket -> socket.readTimeout(READ_TIMEOUT).tcpNoDelay(true))
            .routing(
                routing -> {
                  routing.addFilter(new Traffic(guard, metrics, underWay, pages));
                  routes.addTo(routing);
                })
            .build();
    boolean runs = false;
    try {
      runs = server.start().isRunning();
    } finally {
      if (!runs) {
        queue.close();
      }
    }
    if (!runs) {
      throw new IOException("it was taken at that moment");
    }
    adding.start();
    return new Server(serving, underWay, queue, adding, server);
  }

  /** Where it is to be found. */
  public String address() {
    String host = serving.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
  }

  /** Begins nothing more, waits for what is under way as long as was said, and stops. */
  @Override
  public void close() {
    long until = System.nanoTime() + serving.patience().toNanos();
    adding.stop();
    underWay.close(left(until));
    queue.stop();
    underWay.close(FAREWELL); // Whoever still waited for a turn is told.
    server.stop();
    boolean added = adding.end(left(until));
    boolean read = queue.end(left(until));
    if (added && read) { // Else the reader is in use, and ends with the program.
      queue.close();
    }
  }

  private static Duration left(long until) {
    return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
  }
}

package org.onrecord.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this computer, for tests; it remembers what it was asked. */
public final class Served implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public Served() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> send(exchange, 404, "text/plain", "none"));
    server.start();
  }

  /** Answers at a path, and at those that begin with it. */
  public Served at(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          handler.handle(exchange);
        });
    return this;
  }

  public Served text(String path, String type, String text) {
    return at(path, exchange -> send(exchange, 200, type, text));
  }

  public Served redirect(String path, String to) {
    return at(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          send(exchange, 302, "text/plain", "");
        });
  }

  public static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(UTF_8));
  }

  public static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Paths, in the order in which they were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

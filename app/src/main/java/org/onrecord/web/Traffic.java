package org.onrecord.web;

import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each request goes through: it is counted, guarded, and its answer gets the headers that keep
 * a browser from doing anything else with it. Safe to share between threads.
 */
final class Traffic implements Filter {
  static final List<Map.Entry<String, String>> HEADERS =
      List.of(
          Map.entry(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'"),
          Map.entry("X-Content-Type-Options", "nosniff"),
          // With no-referrer, forms of our own pages would come from the origin "null".
          Map.entry("Referrer-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
          Map.entry("Cache-Control", "no-store"));
  private static final Set<Method> METHODS = Set.of(Method.GET, Method.HEAD, Method.POST);

  private final Guard guard;
  private final Metrics metrics;
  private final UnderWay underWay;
  private final Pages pages;

  Traffic(Guard guard, Metrics metrics, UnderWay underWay, Pages pages) {
    this.guard = guard;
    this.metrics = metrics;
    this.underWay = underWay;
    this.pages = pages;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    long began = System.nanoTime();
    HEADERS.forEach(header -> response.header(header.getKey(), header.getValue()));
    if (!underWay.begin()) {
      Problem stopping =
          Problem.later(503, "The server is stopping", "ask again once it has started anew", 10);
      Sending.send(pages.problem(stopping, request), request, response);
      throw new CloseConnectionException("the server is stopping");
    }
    try {
      guard.check(request);
      chain.proceed();
    } catch (Problem refused) {
      Sending.send(pages.problem(refused, request), request, response);
    } finally {
      count(request, response, System.nanoTime() - began);
      underWay.end();
    }
    if (request.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
      throw new CloseConnectionException("the client has asked for it");
    }
  }

  private void count(RoutingRequest request, RoutingResponse response, long nanoseconds) {
    Method method = request.prologue().method();
    metrics.answered(
        Routes.pattern(request.prologue().uriPath().path()),
        METHODS.contains(method) ? method.text() : "other",
        response.status().code(),
        nanoseconds);
  }
}

package org.onrecord.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends single requests, without redirects, cookies, credentials or proxies, and reads their
 * answers within limits of time and size. Safe to share between threads.
 */
final class Connection implements AutoCloseable {
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 500;

  private final CloseableHttpClient client;
  private final Duration timeout;

  Connection(WebSettings settings, String userAgent, DnsResolver names, TlsSocketStrategy tls) {
    timeout = settings.timeout();
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new Guard(settings.allowPrivate(), names))
                    .setTlsSocketStrategy(tls)
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(heads()).build())
                    .setDefaultConnectionConfig(waits(timeout))
                    .build())
            .setUserAgent(userAgent)
            .setDefaultRequestConfig(
                RequestConfig.custom().setResponseTimeout(Timeout.of(timeout)).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableDefaultUserAgent()
            .build();
  }

  private static Http1Config heads() {
    return Http1Config.custom()
        .setMaxLineLength(LONGEST_LINE)
        .setMaxHeaderCount(MOST_HEADERS)
        .build();
  }

  private static ConnectionConfig waits(Duration timeout) {
    return ConnectionConfig.custom()
        .setConnectTimeout(Timeout.of(timeout))
        .setSocketTimeout(Timeout.of(timeout))
        .build();
  }

  /**
   * Asks for an address.
   *
   * @param most bytes of an answer with status 200 that are taken
   * @param cut whether what comes beyond them is left out; else it is an error
   */
  Exchange get(WebAddress address, Answer.Stamp stamp, int most, boolean cut)
      throws FetchException {
    HttpGet request = new HttpGet(address.uri());
    stamp.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
    stamp.lastModified().ifPresent(date -> request.setHeader("If-Modified-Since", date));
    try (Deadline deadline = new Deadline(timeout, request::cancel)) {
      try {
        return send(request, address, most, cut);
      } catch (IOException | HttpException | RuntimeException e) {
        // The client throws unchecked exceptions too at answers that it does not expect.
        throw new FetchException(
            deadline.passed() || e instanceof java.io.InterruptedIOException
                ? "it took longer than " + timeout.toSeconds() + " s (--timeout)"
                : Failures.of(e, address.host()));
      }
    }
  }

  private Exchange send(HttpGet request, WebAddress address, int most, boolean cut)
      throws IOException, HttpException, FetchException {
    HttpHost host = HttpHost.create(address.uri());
    try (ClassicHttpResponse answer = client.executeOpen(host, request, null)) {
      byte[] body = answer.getCode() == 200 ? body(answer, most, cut) : new byte[0];
      return new Exchange(answer, body, Instant.now());
    } finally {
      request.cancel(); // What was not read is not waited for.
    }
  }

  private static byte[] body(ClassicHttpResponse answer, int most, boolean cut)
      throws IOException, FetchException {
    HttpEntity entity = answer.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > most && !cut) {
      throw new FetchException(TooLarge.reason(Optional.of(entity.getContentLength()), most));
    }
    InputStream in = entity.getContent();
    byte[] bytes = in.readNBytes(most);
    if (!cut && in.read() >= 0) {
      throw new FetchException(TooLarge.reason(Optional.empty(), most));
    }
    return bytes;
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      // Nothing is sent any more, and nothing is lost.
    }
  }
}

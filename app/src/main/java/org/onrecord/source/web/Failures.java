package org.onrecord.source.web;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.onrecord.source.web.Guard.NotPublicException;

/** Why something could not be fetched, in words for a person. */
final class Failures {
  private Failures() {}

  static String of(Exception e, String host) {
    return switch (e) {
      case NotPublicException refused -> String.valueOf(refused.getMessage());
      case UnknownHostException unknown -> "there is no host of the name " + host;
      case SSLException tls -> secure(tls);
      case ConnectException refused -> "nothing answers at " + host;
      case NoRouteToHostException cut -> "there is no way to " + host;
      case InterruptedIOException late -> "it timed out";
      case ZipException broken -> "its answer is compressed, and can't be decompressed";
      case MessageConstraintException large -> "the head of its answer is too large";
      case NoHttpResponseException silent -> "the server closed the connection without an answer";
      case HttpException odd -> "its answer is no HTTP: " + odd.getMessage();
      default -> "the connection broke: " + e.getMessage();
    };
  }

  static String status(int status) {
    return "HTTP "
        + status
        + switch (status) {
          case 401, 402, 403 -> ": the server does not let everyone read it";
          case 404 -> ": there is no such page";
          case 410 -> ": it is gone for good";
          case 429 -> ": the server wants to be asked less often";
          default -> status >= 500 ? ": the server has a problem" : "";
        };
  }

  private static String secure(SSLException e) {
    Optional<String> certificate = Optional.empty();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof GeneralSecurityException) {
        certificate = Optional.of(String.valueOf(cause.getMessage()));
      }
    }
    return certificate
        .map(why -> "its certificate can't be trusted: " + why)
        .orElse("no secure connection could be made: " + e.getMessage());
  }
}

package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.web.page.LoginView;
import org.onrecord.web.page.Templates;

/** Where a person enters the token. Safe to share between threads. */
record Login(Access access, Pages pages) {
  /** A path of this site: what begins with two slashes, or has a backslash, leads elsewhere. */
  private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

  /** The page for it; where no token is needed, the start page. */
  Reply form() {
    return access.cookie().isEmpty() ? to("/") : page("/", false);
  }

  /** Lets in who has sent the token. */
  Reply enter(ServerRequest request) {
    String form = new String(Body.read(request), UTF_8);
    String asked = field(form, "to");
    String to = HERE.matcher(asked).matches() && !asked.startsWith(Access.LOGIN) ? asked : "/";
    return access.isToken(field(form, "token").strip())
        ? access.cookie().map(cookie -> to(to).with("Set-Cookie", cookie)).orElseGet(() -> to("/"))
        : page(to, true).with(401);
  }

  private Reply page(String to, boolean wrong) {
    return Reply.html(
        Templates.page("login", new LoginView(pages.frame("Enter the token"), to, wrong)));
  }

  private static Reply to(String address) {
    return new Reply(303, "text/plain", Content.of(""), List.of()).with("Location", address);
  }

  private static String field(String form, String name) {
    try {
      return Arrays.stream(form.split("&"))
          .filter(each -> each.startsWith(name + "="))
          .map(each -> URLDecoder.decode(each.substring(name.length() + 1), UTF_8))
          .findFirst()
          .orElse("");
    } catch (IllegalArgumentException e) { // a broken percent-encoding
      return "";
    }
  }
}

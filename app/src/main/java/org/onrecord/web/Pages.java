package org.onrecord.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.web.page.ErrorView;
import org.onrecord.web.page.Frame;
import org.onrecord.web.page.LoginView;
import org.onrecord.web.page.Shown;
import org.onrecord.web.page.Templates;

/** What all pages share. Safe to share between threads. */
record Pages(Assets assets) {
  private static final int UNAUTHORIZED = 401;

  /** What stands around a page of a section. */
  Frame frame(String title, String section) {
    String version = Pages.class.getPackage().getImplementationVersion();
    return new Frame(title, section, assets.base(), version == null ? "development" : version, "");
  }

  /** What stands around a page of none. */
  Frame frame(String title) {
    return frame(title, "");
  }

  /** Why a request was not done: for a person where a page was asked for, else for programs. */
  Reply problem(Problem problem, ServerRequest request) {
    if (!wantsPage(request)) {
      return problem.reply();
    }
    String page = problem.status() == UNAUTHORIZED ? login(request) : error(problem);
    return new Reply(
        problem.status(), "text/html; charset=utf-8", Content.of(page), problem.headers());
  }

  private static boolean wantsPage(ServerRequest request) {
    boolean html =
        request.headers().all(HeaderNames.ACCEPT, List::of).stream()
            .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains("text/html"));
    return html && !request.path().path().startsWith(Routes.API + "/");
  }

  private String login(ServerRequest request) {
    String query = Optional.ofNullable(request.query().rawValue()).orElse("");
    String to = request.path().rawPath() + (query.isEmpty() ? "" : "?" + query);
    return Templates.page("login", new LoginView(frame("Enter the token"), to, false));
  }

  private String error(Problem problem) {
    return Templates.page(
        "error",
        new ErrorView(
            frame(problem.title()),
            problem.errors().isEmpty() ? Shown.line(problem.detail(), 2000) : "",
            problem.errors().stream()
                .map(
                    each ->
                        new ErrorView.Wrong(
                            Shown.line(each.parameter()), Shown.line(each.detail(), 2000)))
                .toList()));
  }
}

package org.onrecord.web;

import io.helidon.http.HttpException;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;
import org.onrecord.archive.query.Answers;
import org.onrecord.record.RecordJson;

/** Which path leads where. Safe to share between threads. */
final class Routes {
  static final String API = "/api/v1";
  private static final String DOCUMENT = API + "/documents/{id}";
  private static final String STATIC = Assets.PATH + "{file}";
  private static final String READ = API + "/read";
  private static final String TOLD = "the standard error of the server tells why";

  /** Lists, as pages and as files. */
  private static final Pattern LIST =
      Pattern.compile(
          "/(statements|events|actors|corrections|disputes|sources|problems|add)"
              + "(\\.(csv|json|geojson))?");

  /** What is of one thing. */
  private static final Pattern ONE = Pattern.compile("(/api/v1/documents|/documents|/actors)/.+");

  /** Those without parts that differ. */
  private static final List<String> FIXED =
      List.of(
          "/",
          Access.LOGIN,
          "/health",
          "/metrics",
          READ,
          AddPage.FILE,
          CorrectionsPage.MERGE,
          CorrectionsPage.SPLIT,
          CorrectionsPage.REJECT,
          CorrectionsPage.UNDO,
          API + "/openapi.yaml",
          API + "/documents",
          API + "/statements",
          API + "/events",
          API + "/actors",
          API + "/disputes",
          API + "/changes");

  private final Map<String, Function<ServerRequest, Reply>> pages = new LinkedHashMap<>();
  private final Map<String, Function<Posted, Reply>> forms = new LinkedHashMap<>();
  private final ReadingQueue queue;
  private final Pages views;
  private final Login login;
  private final AddPage add;
  private final Consumer<Throwable> faults;

  /**
   * @param faults is told what should not have happened
   */
  Routes(
      Archive archive,
      ReadingQueue queue,
      Adding adding,
      Probes probes,
      Pages views,
      Access access,
      Consumer<Throwable> faults) {
    this.queue = queue;
    this.views = views;
    this.faults = faults;
    login = new Login(access, views);
    add = new AddPage(adding, views);
    Quoted quoted = new Quoted();
    Lists lists = new Lists(archive, quoted);
    DocumentPage documents = new DocumentPage(archive);
    StatementsPage statements = new StatementsPage(archive, views);
    pages.put("/", plain(new StartPage(archive, views, new Remembered<>(Answers::totals))::reply));
    pages.put("/statements", request -> statements.reply(query(request)));
    pages.put("/statements.csv", request -> lists.statementsCsv(query(request)));
    pages.put("/statements.json", request -> lists.statementsJson(query(request)));
    DisputesPage disputes = new DisputesPage(archive, views);
    pages.put("/disputes", request -> disputes.reply(query(request)));
    pages.put("/disputes.csv", request -> lists.disputesCsv(query(request)));
    pages.put("/disputes.json", request -> lists.disputesJson(query(request)));
    EventsPage events = new EventsPage(archive, views);
    pages.put("/events", request -> events.reply(query(request)));
    pages.put("/events.csv", request -> lists.eventsCsv(query(request)));
    pages.put("/events.json", request -> lists.eventsJson(query(request)));
    pages.put("/events.geojson", request -> lists.eventsGeoJson(query(request)));
    ActorsPage actors = new ActorsPage(archive, views, quoted);
    pages.put("/actors", request -> actors.list(query(request)));
    pages.put("/actors.csv", request -> lists.actorsCsv(query(request)));
    pages.put("/actors.json", request -> lists.actorsJson(query(request)));
    pages.put("/actors/{+id}", request -> actors.one(id(request), query(request)));
    SourcesPage sources = new SourcesPage(archive, views);
    pages.put("/sources", request -> sources.reply(query(request)));
    pages.put("/sources.csv", request -> lists.documentsCsv(query(request)));
    pages.put("/sources.json", request -> lists.documentsJson(query(request)));
    pages.put("/problems.csv", request -> lists.problemsCsv(query(request)));
    pages.put("/problems.json", request -> lists.problemsJson(query(request)));
    ArticlePage articles = new ArticlePage(archive, views);
    pages.put("/documents/{id}", request -> articles.of(id(request), query(request)));
    pages.put(AddPage.PATH, request -> add.page(query(request)));
    pages.put(AddPage.JSON, request -> add.json(query(request)));
    forms.put(AddPage.PATH, add::add);
    addCorrections(new CorrectionsPage(archive, views), lists);
    pages.put(Assets.PATH + "{+file}", views.assets()::of);
    pages.put("/health", plain(probes::health));
    pages.put("/metrics", plain(probes::measured));
    pages.put(API + "/openapi.yaml", plain(Contract::reply));
    pages.put(API + "/documents", request -> lists.documents(query(request)));
    pages.put(DOCUMENT, request -> documents.of(id(request), query(request)));
    pages.put(API + "/statements", request -> lists.statements(query(request)));
    pages.put(API + "/events", request -> lists.events(query(request)));
    pages.put(API + "/actors", request -> lists.actors(query(request)));
    pages.put(API + "/disputes", request -> lists.disputes(query(request)));
    pages.put(API + "/changes", request -> lists.changes(query(request)));
  }

  private void addCorrections(CorrectionsPage corrections, Lists lists) {
    pages.put(CorrectionsPage.PATH, request -> corrections.list(query(request)));
    pages.put(CorrectionsPage.PATH + ".csv", request -> lists.correctionsCsv(query(request)));
    pages.put(CorrectionsPage.PATH + ".json", request -> lists.correctionsJson(query(request)));
    pages.put(CorrectionsPage.MERGE, request -> corrections.askMerge(query(request)));
    pages.put(CorrectionsPage.SPLIT, request -> corrections.askSplit(query(request)));
    pages.put(CorrectionsPage.REJECT, request -> corrections.askReject(query(request)));
    pages.put(CorrectionsPage.UNDO, request -> corrections.askUndo(query(request)));
    forms.put(CorrectionsPage.MERGE, corrections::merge);
    forms.put(CorrectionsPage.SPLIT, corrections::split);
    forms.put(CorrectionsPage.REJECT, corrections::reject);
    forms.put(CorrectionsPage.UNDO, corrections::undo);
  }

  /** The pattern of a path, so that counts of requests have few names. */
  static String pattern(String path) {
    if (path.startsWith(Assets.PATH)) {
      return STATIC;
    }
    if (FIXED.contains(path) || LIST.matcher(path).matches()) {
      return path;
    }
    Matcher one = ONE.matcher(path);
    return one.matches() ? one.group(1) + "/{id}" : "other";
  }

  void addTo(HttpRouting.Builder routing) {
    routing.get(Access.LOGIN, handler(request -> login.form()));
    routing.post(Access.LOGIN, handler(login::enter));
    forms.forEach(
        (path, form) -> routing.post(path, handler(request -> form.apply(Posted.of(request)))));
    pages.forEach(
        (path, page) -> {
          routing.route(
              Method.predicate(Method.GET, Method.HEAD), PathMatchers.create(path), handler(page));
          routing.any(path, handler(request -> wrongMethod(allowed(path))));
        });
    routing.post(AddPage.FILE, handler(request -> add.file(query(request), request)));
    routing.any(AddPage.FILE, handler(request -> wrongMethod("POST")));
    routing.post(READ, handler(this::read));
    routing.any(READ, handler(request -> wrongMethod("POST")));
    routing.any(handler(request -> unknown()));
  }

  private String allowed(String path) {
    return forms.containsKey(path) ? "GET, HEAD, POST" : "GET, HEAD";
  }

  private Reply read(ServerRequest request) {
    query(request).check();
    boolean json = Body.isJson(request);
    return Reply.json(RecordJson.line(queue.read(SentText.read(Body.read(request), json))));
  }

  private static Function<ServerRequest, Reply> plain(Supplier<Reply> page) {
    return request -> {
      query(request).check();
      return page.get();
    };
  }

  private static Query query(ServerRequest request) {
    try {
      return new Query(request.path().absolute().path(), request.query().toMap());
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          400, "The request was not understood", "the query is not encoded as in an address");
    }
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }

  private static Reply wrongMethod(String allowed) {
    throw Problem.of(405, "This can't be done here", "only " + allowed + " is understood here")
        .with("Allow", allowed);
  }

  private static Reply unknown() {
    throw Problem.of(
        404, "There is no such page", "the API is described in " + API + "/openapi.yaml");
  }

  private Handler handler(Function<ServerRequest, Reply> page) {
    return (request, response) -> {
      try {
        Sending.send(reply(page, request), request, response);
      } catch (ArchiveException e) { // while what is asked for was already on its way
        faults.accept(e);
        throw new CloseConnectionException("the archive can't be asked", e);
      }
    };
  }

  private Reply reply(Function<ServerRequest, Reply> page, ServerRequest request) {
    try {
      return page.apply(request);
    } catch (Problem e) {
      return views.problem(e, request);
    } catch (HttpException e) {
      return views.problem(
          Problem.of(
              e.status().code(), "The request was not understood", String.valueOf(e.getMessage())),
          request);
    } catch (ArchiveException e) {
      faults.accept(e);
      return views.problem(Problem.of(500, "The archive can't be asked", TOLD), request);
    } catch (RuntimeException e) {
      faults.accept(e);
      return views.problem(Problem.of(500, "This is a fault in Onrecord", TOLD), request);
    }
  }
}

package org.onrecord.source;

import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onrecord.source.web.Answer;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.WebAddress;

/** What stands at addresses: pages, PDF files, texts, and the items of feeds. */
final class Addresses {
  private final Opening opening;
  private final Web web;

  Addresses(Opening opening, Web web) {
    this.opening = opening;
    this.web = web;
  }

  Iterator<Item> items(String written) {
    try {
      WebAddress address = WebAddress.parse(written);
      return web.fetch(address, Answer.Stamp.NONE) instanceof Answer.Page page
          ? items(address, page, Wanted.ALL)
          : failed(written, "the server sends no page");
    } catch (FetchException e) {
      return failed(written, e.reason());
    }
  }

  Iterator<Item> items(WebAddress address, Answer.Page page, Wanted wanted) {
    return opening.items(original(address.toString(), address, page), wanted);
  }

  /**
   * What was fetched.
   *
   * @param asked the address that it is known by, even where it led elsewhere
   */
  static Original original(String name, WebAddress asked, Answer.Page page) {
    return new Original(
        name,
        page.bytes(),
        page.bytes().length,
        Optional.of(asked.toString()),
        page.contentType().map(ContentType::parse),
        Optional.of(page.fetched().truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private static Iterator<Item> failed(String written, String reason) {
    return List.<Item>of(new Item.Failed(written, 0, reason)).iterator();
  }
}

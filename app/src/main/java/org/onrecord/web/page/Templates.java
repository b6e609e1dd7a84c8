package org.onrecord.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of the pages, each of which takes one view. Safe to share between threads. */
public final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /**
   * A page.
   *
   * @param name of the template, without its ending
   * @param view what it shows
   */
  public static String page(String name, Object view) {
    StringOutput out = new StringOutput();
    ENGINE.render(name + ".jte", view, out);
    return out.toString();
  }
}

package org.onrecord.web;

import org.onrecord.archive.query.Totals;

/** The first page: what is there. Safe to share between threads. */
record StartPage(Counted counted) {
  Reply reply() {
    Totals totals = counted.totals();
    return Reply.of(
        "text/html; charset=utf-8",
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Onrecord</title>
        </head>
        <body>
        <main>
        <h1>Onrecord</h1>
        <p>This archive holds:</p>
        <ul>
        <li>%,d documents, %,d of them reprints; %,d older versions</li>
        <li>%,d statements</li>
        <li>%,d events</li>
        <li>%,d disputes within documents, %,d across them</li>
        </ul>
        <p>Programs ask it by its <a href="/api/v1/openapi.yaml">API</a>.</p>
        </main>
        </body>
        </html>
        """
            .formatted(
                totals.documents(),
                totals.reprints(),
                totals.versions(),
                totals.statements(),
                totals.events(),
                totals.disputes(),
                totals.across()));
  }
}

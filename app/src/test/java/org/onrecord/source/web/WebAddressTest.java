package org.onrecord.source.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://Example.ORG | https://example.org/",
        "HTTP://example.org:80/a/../b?x=1#part | http://example.org/b?x=1",
        "https://example.org:443/a | https://example.org/a",
        "http://example.org:8080/ | http://example.org:8080/",
        "https://bücher.example/straße | https://xn--bcher-kva.example/stra%C3%9Fe",
        "https://example.org/a b|https://example.org/a%20b",
        "http://[::1]:8080/ | http://[::1]:8080/",
      })
  void anAddressIsBroughtIntoNormalForm(String written, String normal) throws FetchException {
    assertEquals(normal, WebAddress.parse(written).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "file:///etc/passwd",
        "jar:http://example.org/a.jar!/b",
        "example.org",
        "//example.org",
        "http://",
        "http:///a",
        "http://user:secret@example.org/",
        "http://user@example.org/",
        "http://example.org:99999/",
        "http://example.org:0/",
        "http://exa mple.org/",
        "http://example.org\r\nHost: other/",
      })
  void whatIsNotFetchedIsRefused(String written) {
    assertThrows(FetchException.class, () -> WebAddress.parse(written));
  }

  @Test
  void aLinkIsResolvedWhereItStands() throws FetchException {
    WebAddress at = WebAddress.parse("https://example.org/news/feed.xml?all");

    assertEquals("https://example.org/news/a.html", at.resolve("a.html").toString());
    assertEquals("https://example.org/a", at.resolve("/a").toString());
    assertEquals("https://other.example/a", at.resolve("//other.example/a").toString());
    assertEquals("http://other.example/", at.resolve("http://other.example").toString());
    assertThrows(FetchException.class, () -> at.resolve("javascript:alert(1)"));
    assertThrows(FetchException.class, () -> at.resolve("file:///etc/passwd"));
  }

  @Test
  void addressesAreToldFromPaths() {
    assertTrue(WebAddress.isWritten("https://example.org"));
    assertTrue(WebAddress.isWritten("ftp://example.org"));
    assertTrue(WebAddress.isWritten("file:/a"));
    assertTrue(WebAddress.isWritten("jar:file:/a!/b"));
    assertFalse(WebAddress.isWritten("C:/news"));
    assertFalse(WebAddress.isWritten("news/a.txt"));
    assertFalse(WebAddress.isWritten("12:30.txt"));
  }
}

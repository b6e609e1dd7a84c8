package org.onrecord.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT = "“Żółw,” sagte 李 😀.\r\nÉté\n";

  private final Decoder decoder = Decoder.ofText(Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theByteOrderMarkTellsTheEncodingAndIsNoPartOfTheText(String name) throws Exception {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));

    assertEquals(TEXT, decoder.decode(bytes));
  }

  @Test
  void withoutMarkItIsUtf8() throws Exception {
    assertEquals(TEXT, decoder.decode(TEXT.getBytes(UTF_8)));
  }

  @Test
  void theMarkCountsMoreThanTheEncodingAskedFor() throws Exception {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-16LE"));

    assertEquals(TEXT, Decoder.ofText(Optional.of(ISO_8859_1)).decode(bytes));
  }

  @Test
  void theEncodingAskedForIsTaken() throws Exception {
    Decoder western = Decoder.ofText(Optional.of(Charset.forName("windows-1252")));

    assertEquals("“été”", western.decode("“été”".getBytes(Charset.forName("windows-1252"))));
    Decoder wide = Decoder.ofText(Optional.of(Charset.forName("UTF-16LE")));
    assertEquals("No.", wide.decode("No.".getBytes(Charset.forName("UTF-16LE"))));
  }

  @Test
  void latin1IsNamedWithItsFirstByteAndTheOptionThatHelps() {
    String reason = reason("The café is shut.".getBytes(ISO_8859_1));

    assertTrue(reason.startsWith("byte 8 (0xE9) is not valid UTF-8"), reason);
    assertTrue(reason.contains("--encoding windows-1252"), reason);
  }

  @Test
  void aCutCharacterIsNamedWithItsFirstByte() {
    byte[] bytes = "He said 😀".getBytes(UTF_8);

    String reason = reason(Arrays.copyOf(bytes, bytes.length - 1));

    assertTrue(reason.startsWith("byte 9 (0xF0) is not valid UTF-8"), reason);
  }

  @Test
  void surrogatesInUtf8AreRefused() {
    String reason = reason(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b'});

    assertTrue(reason.startsWith("byte 2 (0xED)"), reason);
  }

  @Test
  void halfACharacterOfUtf16IsRefused() {
    String reason = reason(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});

    assertTrue(reason.startsWith("byte 5 (0x62) is not valid UTF-16LE"), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 and so on', a PDF file",
    "'<!DOCTYPE HTML><p>', a web page (HTML)",
    "'  <html lang=en>', a web page (HTML)",
    "'<!-- made by hand --><p>', a web page (HTML)",
    "'<?xml version=\"1.0\"?><html>', 'an XML file, and no feed (RSS, Atom)'",
    "'{\\rtf1 text}', a rich text file (RTF)"
  })
  void filesOfOtherKindsAreNamed(String start, String kind) {
    assertEquals(
        "this is " + kind + "; save its text as plain text first", reason(start.getBytes(UTF_8)));
  }

  @Test
  void filesOfOtherKindsAreNamedBehindAMarkAndInAnyEncoding() {
    Decoder western = Decoder.ofText(Optional.of(ISO_8859_1));

    assertTrue(reason("\uFEFF<!DOCTYPE html><p>".getBytes(UTF_8)).startsWith("this is a web page"));
    assertEquals(
        "this is a PDF file; save its text as plain text first",
        assertThrows(
                UnreadableException.class, () -> western.decode("%PDF-1.7".getBytes(ISO_8859_1)))
            .reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": \"He said no.\"}", " [ {\"a\" : 1}]"})
  void jsonIsNoArticle(String json) {
    assertTrue(reason(json.getBytes(UTF_8)).startsWith("this is JSON;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"No,\" he said.]", "{Updated} He said \"no\": it was late."})
  void bracketsMakeNoJson(String text) throws Exception {
    assertEquals(text, decoder.decode(text.getBytes(UTF_8)));
  }

  @Test
  void compressedFilesAreNamed() {
    assertTrue(reason(new byte[] {0x1F, (byte) 0x8B, 8, 0}).startsWith("this is a gzip file"));
    assertTrue(reason(new byte[] {'P', 'K', 3, 4, 20, 0}).startsWith("this is a ZIP file"));
  }

  @Test
  void bytesThatAreNoTextAreBinary() {
    assertTrue(reason(new byte[] {'a', 0, 'b'}).startsWith("this is binary: it holds zero bytes"));
    assertTrue(reason(new byte[] {1, 2, 3, 'a', 'b', 'c'}).startsWith("this is binary"));
  }

  @Test
  void oneControlCharacterInAShortTextIsStillText() throws Exception {
    assertEquals("He said yes.\u000B", decoder.decode("He said yes.\u000B".getBytes(UTF_8)));
  }

  @Test
  void aStrayControlCharacterIsStillText() throws Exception {
    String text = "He said\u0007 no. " + "She said yes. ".repeat(10);

    assertEquals(text, decoder.decode(text.getBytes(UTF_8)));
  }

  @Test
  void nothingIsNoDocument() {
    assertEquals("the file is empty", reason(new byte[0]));
    assertEquals("there is nothing but white space in it", reason(" \n\t\n".getBytes(UTF_8)));
    assertEquals("there is nothing but white space in it", reason("\uFEFF".getBytes(UTF_8)));
  }

  private String reason(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> decoder.decode(bytes)).reason();
  }
}

package org.onrecord.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** HuggingFace's tokenizer over our vocabulary, set up as BERT uncased. Counts in code points. */
final class Oracle implements AutoCloseable {
  private static final String BEFORE_VOCABULARY =
      """
      {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
       "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
         "strip_accents": null, "lowercase": true},
       "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": null, "decoder": null,
       "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
         "max_input_chars_per_word": 100, "vocab": {""";

  private final HuggingFaceTokenizer tokenizer;

  Oracle(InputStream vocabulary) throws IOException {
    String json = BEFORE_VOCABULARY + entries(vocabulary) + "}}}";
    tokenizer =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
  }

  private static String entries(InputStream vocabulary) throws IOException {
    List<String> lines =
        new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    StringBuilder entries = new StringBuilder();
    for (int id = 0; id < lines.size(); id++) {
      String quoted = lines.get(id).replace("\\", "\\\\").replace("\"", "\\\"");
      entries.append(id == 0 ? "" : ",").append('"').append(quoted).append("\":").append(id);
    }
    return entries.toString();
  }

  /** The subwords of a text without lone surrogates. */
  List<Subword> subwords(String text) {
    Encoding encoding = tokenizer.encode(text);
    CharSpan[] spans = encoding.getCharTokenSpans();
    return IntStream.range(0, spans.length)
        .mapToObj(
            i ->
                new Subword(
                    Math.toIntExact(encoding.getIds()[i]),
                    Math.toIntExact(encoding.getWordIds()[i]),
                    text.offsetByCodePoints(0, spans[i].getStart()),
                    text.offsetByCodePoints(0, spans[i].getEnd())))
        .toList();
  }

  @Override
  public void close() {
    tokenizer.close();
  }

  /**
   * One subword.
   *
   * @param id its line in the vocabulary
   * @param word number of its word in the text
   * @param start UTF-16 offset of its first code unit
   * @param end UTF-16 offset behind its last code unit; a combining mark at the end is left out
   */
  record Subword(int id, int word, int start, int end) {}
}

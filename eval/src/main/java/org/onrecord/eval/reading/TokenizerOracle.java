package org.onrecord.eval.reading;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hugging Face's tokenizer, set up as BERT's uncased models have it, over a given vocabulary.
 *
 * <p>Safe to share between threads; close it when no thread uses it any more.
 */
public final class TokenizerOracle implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;

  /**
   * @param vocabulary one subword a line, in the order of their ids
   */
  public TokenizerOracle(String vocabulary) throws IOException {
    byte[] description = description(vocabulary).toString().getBytes(StandardCharsets.UTF_8);
    tokenizer =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(description),
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
  }

  private static ObjectNode description(String vocabulary) {
    ObjectNode json = new JsonMapper().createObjectNode();
    json.put("version", "1.0");
    json.putArray("added_tokens");
    json.putObject("normalizer")
        .put("type", "BertNormalizer")
        .put("clean_text", true)
        .put("handle_chinese_chars", true)
        .put("lowercase", true)
        .putNull("strip_accents");
    json.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
    ObjectNode model =
        json.putObject("model")
            .put("type", "WordPiece")
            .put("unk_token", "[UNK]")
            .put("continuing_subword_prefix", "##")
            .put("max_input_chars_per_word", 100);
    ObjectNode ids = model.putObject("vocab");
    vocabulary.lines().forEach(subword -> ids.put(subword, ids.size()));
    return json;
  }

  /**
   * A word and its subwords.
   *
   * @param span without combining marks at its end
   * @param subwords their ids
   */
  public record Word(Span span, List<Integer> subwords) {}

  /** The words of a text that has no lone surrogates. */
  public List<Word> words(String text) {
    int[] units = unitsOfCodePoints(text);
    Encoding encoding = tokenizer.encode(text);
    CharSpan[] spans = encoding.getCharTokenSpans();
    List<Word> words = new ArrayList<>();
    long last = -1;
    for (int i = 0; i < spans.length; i++) {
      int start = units[spans[i].getStart()];
      int end = units[spans[i].getEnd()];
      boolean begins = encoding.getWordIds()[i] != last;
      last = encoding.getWordIds()[i];
      Word before = begins ? new Word(new Span(start, end), List.of()) : words.removeLast();
      List<Integer> subwords = new ArrayList<>(before.subwords());
      subwords.add(Math.toIntExact(encoding.getIds()[i]));
      words.add(new Word(new Span(before.span().start(), end), subwords));
    }
    return words;
  }

  private static int[] unitsOfCodePoints(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < units.length; i++) {
      units[i] = units[i - 1] + Character.charCount(text.codePointAt(units[i - 1]));
    }
    return units;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}

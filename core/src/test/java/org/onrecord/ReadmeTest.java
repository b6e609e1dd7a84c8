package org.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the library compiles and prints who said what. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private static String sample() throws IOException {
    Matcher matcher = JAVA.matcher(Files.readString(Path.of("..", "README.md")));
    assertTrue(matcher.find(), "README.md has no sample in Java");
    return matcher.group(1);
  }

  private static JavaFileObject source(String sample) {
    String code =
        """
        import org.onrecord.*;
        import org.onrecord.record.*;
        import org.onrecord.text.*;

        class Sample {
          public static void main(String[] arguments) {
            %s
          }
        }
        """
            .formatted(sample);
    return new SimpleJavaFileObject(
        URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  @Test
  void itsSampleRuns(@TempDir Path folder) throws Exception {
    String classes = System.getProperty("java.class.path");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                null,
                List.of("-d", folder.toString(), "-cp", classes),
                null,
                List.of(source(sample())))
            .call();
    assertTrue(compiled);
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder + System.getProperty("path.separator") + classes,
                "Sample")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), printed);
    assertEquals(
        """
        who:  Ana Duarte, who heads the commission
        how:  said
        what: “We counted every vote,”
        that is: Ana Duarte
        """,
        printed);
  }
}

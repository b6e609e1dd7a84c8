package org.onrecord.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the files of a folder and its subfolders that can hold documents; hidden ones are not. */
final class Folder extends SimpleFileVisitor<Path> {
  private static final String GZIP = ".gz";

  private final Path root;
  private final SortedMap<Path, String> found = new TreeMap<>();

  private Folder(Path root) {
    this.root = root;
  }

  /** The files in the order of their paths, each with the reason why it fails, or an empty one. */
  static SortedMap<Path, String> files(Path root) throws IOException {
    Folder folder = new Folder(root);
    Files.walkFileTree(root, folder);
    return folder.found;
  }

  /** Whether a file's name says that it holds documents. */
  static boolean isText(Path file) {
    return name(file).endsWith(".txt");
  }

  /** Whether a file's name says that it is a web page. */
  static boolean isHtml(Path file) {
    String name = name(file);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  /** Whether a file's name says that it is a PDF file. */
  static boolean isPdf(Path file) {
    return name(file).endsWith(".pdf");
  }

  /** Whether a file's name says that it holds a document on each line. */
  static boolean isJsonLines(Path file) {
    return name(file).endsWith(".jsonl");
  }

  /** Whether a file's name says that it may be a feed. */
  static boolean isFeed(Path file) {
    String name = name(file);
    return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom");
  }

  /** Whether a file's name says that it is a WARC file, compressed or not. */
  static boolean isWarc(Path file) {
    return name(file).endsWith(".warc");
  }

  /** Whether a file's name says that it is compressed as a whole. */
  static boolean isCompressed(Path file) {
    return !isWarc(file) && file.toString().toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && isReadable(file)) {
      found.put(file, fault(file));
    }
    return FileVisitResult.CONTINUE;
  }

  /** Why something of such a name is no file; empty if it is one. */
  private static String fault(Path file) {
    if (Files.isRegularFile(file)) {
      return Files.isReadable(file) ? "" : Reasons.NOT_ALLOWED;
    }
    if (Files.isDirectory(file)) {
      return "this link leads to a folder: name that folder itself";
    }
    return Files.exists(file)
        ? "this is no file but a pipe, a socket or a device, which are read only if named themselves"
        : "this link leads to nothing that is there";
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    found.put(file, Reasons.of(e));
    return FileVisitResult.CONTINUE;
  }

  private static boolean isReadable(Path file) {
    return isText(file)
        || isJsonLines(file)
        || isHtml(file)
        || isPdf(file)
        || isFeed(file)
        || isWarc(file);
  }

  private boolean isHidden(Path file) {
    return !file.equals(root) && name(file).startsWith(".");
  }

  /** In small letters, and without what says that it is compressed. */
  private static String name(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}

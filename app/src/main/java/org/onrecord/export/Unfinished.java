package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file or a folder in the making: it lies beside its place under another name, and gets its own
 * once it is whole. Unless it was finished, closing takes it away. Not for sharing between threads.
 */
public final class Unfinished implements Closeable {
  private final Path place;
  private final Path folder;

  private Unfinished(Path place, Path folder) {
    this.place = place;
    this.folder = folder;
  }

  /**
   * Begins what is to be at a place.
   *
   * @throws IOException if nothing can be written there
   */
  public static Unfinished at(Path place) throws IOException {
    Path absolute = place.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IOException(place + " is no file that can be written");
    }
    return new Unfinished(absolute, Files.createTempDirectory(parent, ".onrecord-export"));
  }

  /** The file to be written, or the folder to be filled; neither is there yet. */
  public Path path() {
    return folder.resolve("whole");
  }

  /** A folder for what is needed on the way. */
  public Path scratch() {
    return folder;
  }

  /**
   * Puts the file into its place; one that is there is replaced.
   *
   * @throws IOException if it can't be put there; then what was there stays
   */
  public void finishFile() throws IOException {
    if (Files.isDirectory(place)) {
      throw new IOException(place + " is a folder: name a file");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new IOException(place + " is a device: name a file, or leave --out away");
    }
    Files.move(path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Puts the folder into its place. An empty folder is replaced.
   *
   * @throws IOException if something is there that would be lost, or it can't be put there
   */
  public void finishFolder() throws IOException {
    checkFree(place);
    Files.deleteIfExists(place);
    Files.move(path(), place, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Checks that a folder could be put at a place.
   *
   * @throws IOException if something is there that would be lost
   */
  public static void checkFree(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw new FileAlreadyExistsException(place + " is a file: name another folder");
    }
    try (var inside = Files.list(place)) {
      if (inside.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(
            place + " is not empty: name another folder, or remove it");
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException failure)
              throws IOException {
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

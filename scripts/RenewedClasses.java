import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes those classes of a jar anew that were compiled for Java 5, into a jar of their own. They do
 * what they did; but no archive of classes takes such old ones, and all of picocli's are.
 *
 * <p>Usage: {@code java -cp JAR RenewedClasses.java JAR RENEWED_JAR}, with JDK 24 or newer.
 */
final class RenewedClasses {
  /** The first version whose classes bring the types of their stacks along. */
  private static final int WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

  private static final ClassFile WRITER =
      ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ConstantPoolSharingOption.NEW_POOL);

  private RenewedClasses() {}

  public static void main(String[] arguments) throws IOException {
    try (ZipFile jar = new ZipFile(arguments[0]);
        ZipOutputStream renewed = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          byte[] written = jar.getInputStream(entry).readAllBytes();
          if (version(written) < WITH_STACK_MAPS) {
            renewed.putNextEntry(new ZipEntry(entry.getName()));
            renewed.write(renewed(written));
          }
        }
      }
    }
  }

  private static int version(byte[] written) {
    return (written[6] & 0xff) << 8 | written[7] & 0xff;
  }

  private static byte[] renewed(byte[] written) {
    return WRITER.transformClass(
        WRITER.parse(written),
        (builder, part) -> {
          if (part instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_17_VERSION, 0);
          } else {
            builder.with(part);
          }
        });
  }
}

package dev.parley.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The command that starts a server. The same program is started many times, so its classes are put into an archive that the
 * starts share; a JVM takes that only where all of the class path is jars.
 */
final class ServerProgram {
    private static final Path FOLDER = Path.of("target", "faults");
    private static final List<String> FLAGS = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:cds=off",
            "-Xmx700m");
    private static final ServerProgram PROGRAM = new ServerProgram();

    private final String classPath;
    private final Path archive = FOLDER.resolve("server.jsa");

    private ServerProgram() {
        try {
            Files.createDirectories(FOLDER);
            classPath = jars();
            Files.deleteIfExists(archive);
            share();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Cannot make the server's program", e);
        }
    }

    static List<String> command() {
        return PROGRAM.command("-XX:SharedArchiveFile=" + PROGRAM.archive, FaultServer.class);
    }

    /** Another program with the same classes. */
    static List<String> command(Class<?> main) {
        return PROGRAM.command("-XX:SharedArchiveFile=" + PROGRAM.archive, main);
    }

    private List<String> command(String sharing, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(FLAGS);
        command.addAll(List.of(sharing, "-cp", classPath, main.getName()));
        return command;
    }

    /** What cannot be shared is loaded the long way: no reason to fail. */
    private void share() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("parley-share");
        List<String> command = command("-XX:ArchiveClassesAtExit=" + archive, FaultServer.class);
        command.add(1, "-Dspring.context.exit=onRefresh");
        command.addAll(List.of("--parley.database.data=" + data, "--server.port=0"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("share.log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    private static String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? jar(path, FOLDER.resolve("classes-" + jars.size() + ".jar")) : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String jar(Path folder, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(1);
            files.filter(path -> !path.equals(folder))
                    .filter(ServerProgram::isNeeded)
                    .forEach(path -> add(zip, folder, path));
        }
        return jar.toString();
    }

    /** The language models are big, and this server reads nothing. */
    private static boolean isNeeded(Path path) {
        return !path.toString().contains("edu" + File.separator + "stanford");
    }

    private static void add(ZipOutputStream zip, Path folder, Path path) {
        String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
        try {
            zip.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
            if (Files.isRegularFile(path)) {
                Files.copy(path, zip);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.parley.soak;

import static org.awaitility.Awaitility.await;

import dev.parley.ParleyApplication;
import dev.parley.database.FolderHolder;
import dev.parley.database.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server that is soaked: {@code parley serve} as it is, in a process of its own over an embedded database. */
final class Subject implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final String address;

    private Subject(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** @param cores which it may use, as taskset has them; empty: all */
    static Subject start(Path data, String cores) throws IOException {
        Files.createDirectories(data);
        Path log = data.resolve("soak.log");
        Process process = new ProcessBuilder(command(data, cores))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String address = await().atMost(LONGEST_START)
                .until(() -> held(process, data, log), Optional::isPresent)
                .flatMap(FolderHolder::address)
                .orElseThrow();
        return new Subject(process, log, address);
    }

    private static List<String> command(Path data, String cores) {
        List<String> command = new ArrayList<>(cores.isEmpty() ? List.of() : List.of("taskset", "-c", cores));
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                ParleyApplication.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString()));
        return command;
    }

    private static Optional<FolderHolder> held(Process process, Path data, Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended: " + Files.readString(log));
        }
        return FolderLock.holderOf(data)
                .filter(holder -> holder.pid() == process.pid())
                .filter(holder -> holder.address().isPresent());
    }

    long pid() {
        return process.pid();
    }

    String address() {
        return address;
    }

    /** What it complained of. */
    List<String> complaints() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).toList();
        }
    }

    /** As SIGTERM does; whatever holds it up after half a minute is cut off. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

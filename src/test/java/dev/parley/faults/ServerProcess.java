package dev.parley.faults;

import static org.awaitility.Awaitility.await;

import dev.parley.database.FolderHolder;
import dev.parley.database.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A server in a process of its own, over a data folder. */
final class ServerProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;
    private final Client client;

    private ServerProcess(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.client = new Client(address);
    }

    /**
     * Over a database of its own in this folder.
     *
     * @param properties as {@code name=value}
     */
    static ServerProcess start(Path data, String... properties) throws IOException {
        Path log = newLog();
        Process process = run(data, log, properties, "server.port=0");
        return orEnded(process, () -> new ServerProcess(process, log, address(process, data, log)));
    }

    /** Over the Neo4j that has this port on loopback, whether it is there yet or not. */
    static ServerProcess startAt(int database, Path data, String... properties) throws IOException {
        Path log = newLog();
        int port = FreePort.find();
        Process process = run(
                data,
                log,
                properties,
                "server.port=" + port,
                "spring.neo4j.uri=bolt://127.0.0.1:" + database,
                "parley.database.retry-delay=500ms",
                "parley.pipeline.retry-delay=500ms");
        return orEnded(process, () -> {
            await().atMost(LONGEST_START).until(() -> isUp(process, log, port));
            return new ServerProcess(process, log, "http://127.0.0.1:" + port);
        });
    }

    /** One that does not come up in time is not left behind. */
    private static ServerProcess orEnded(Process process, Supplier<ServerProcess> start) {
        try {
            return start.get();
        } catch (RuntimeException notUp) {
            process.destroyForcibly();
            throw notUp;
        }
    }

    private static Path newLog() throws IOException {
        return Files.createTempFile(Files.createDirectories(Path.of("target", "faults")), "server-", ".log");
    }

    private static Process run(Path data, Path log, String[] properties, String... more) throws IOException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(ServerProgram.command());
        command.addAll(List.of("--parley.database.data=" + data, "--management.health.diskspace.path=" + data));
        Stream.concat(Arrays.stream(properties), Arrays.stream(more))
                .map(property -> "--" + property)
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static boolean isUp(Process process, Path log, int port) throws IOException {
        requireAlive(process, log);
        return FreePort.isTaken(port);
    }

    private static String address(Process process, Path data, Path log) {
        return await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> held(process, data, log), Optional::isPresent)
                .flatMap(FolderHolder::address)
                .orElseThrow();
    }

    private static Optional<FolderHolder> held(Process process, Path data, Path log) throws IOException {
        requireAlive(process, log);
        return FolderLock.holderOf(data)
                .filter(holder -> holder.pid() == process.pid())
                .filter(holder -> holder.address().isPresent());
    }

    private static void requireAlive(Process process, Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended: " + Files.readString(log));
        }
    }

    Client client() {
        return client;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killAfter(Duration some) throws InterruptedException {
        if (process.waitFor(some.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The server ended by itself, with " + process.exitValue());
        }
        kill();
    }

    /** As {@code kill} does, with SIGTERM; how long it took to end. */
    Duration terminate() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            throw new AssertionError("The server did not end within " + LONGEST_STOP);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitStatus() {
        return process.exitValue();
    }

    /** Ends it whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}

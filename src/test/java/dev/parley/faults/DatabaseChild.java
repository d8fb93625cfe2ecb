package dev.parley.faults;

import static org.awaitility.Awaitility.await;

import dev.parley.database.DatabaseProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A Neo4j in a process of its own, always on the same port, that can be killed and started again. */
final class DatabaseChild implements AutoCloseable {
    private final Path home;
    private final int port;
    private Process process;

    DatabaseChild(Path home) throws IOException {
        this.home = home;
        this.port = FreePort.find();
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>(ServerProgram.command(DatabaseProcess.class));
        command.addAll(List.of(home.toString(), String.valueOf(port)));
        Path log = Files.createTempFile(Path.of("target", "faults"), "database-", ".log");
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(Duration.ofMinutes(2)).until(() -> FreePort.isTaken(port));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}

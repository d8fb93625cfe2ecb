package dev.parley.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that gets full, and has room again: a file system in memory, which only root can make. */
@Tag("faults")
class FullDiskTests {
    private static final int BEFORE = 30;
    private static final int ARTICLES = 60;

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()))
                .as("a file system in memory can be mounted")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        int ended = run("umount", "-l", disk.toString());
        assertThat(ended).isIn(0, 32);
    }

    @Test
    void row59RefusesWithTheReasonAndGoesOnWhenThereIsRoom() throws Exception {
        try (ServerProcess server = ServerProcess.start(disk.resolve("data"), "parley.database.least-room=8MB")) {
            Client client = server.client();
            IntStream.range(0, BEFORE).forEach(number -> client.bring(number).orElseThrow());

            Path filler = fill(4);

            HttpResponse<String> refused = client.post(Client.article(BEFORE));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("4 MB left", "8 MB");
            assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(client.articles()).isEqualTo(BEFORE);

            Files.delete(filler);

            IntStream.range(BEFORE, ARTICLES)
                    .forEach(number -> client.bring(number).orElseThrow());
            client.untilNothingWaits();
            assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(client.check()).isEqualTo(Undisturbed.of(ARTICLES, folder));
            server.terminate();
        }
        assertThat(StoreOnDisk.isConsistent(disk.resolve("data"))).isTrue();
    }

    /** Another program fills it faster than anybody looks. */
    @Test
    void row59WhatWasAcknowledgedOutlastsADiskThatIsFullInAMoment() throws Exception {
        Path data = disk.resolve("data");
        int acknowledged = 0;
        Path filler;
        try (ServerProcess server = ServerProcess.start(data, "parley.database.least-room=0MB")) {
            filler = fill(0);
            while (acknowledged < ARTICLES
                    && server.client().bring(acknowledged).isPresent()) {
                acknowledged++;
            }
            assertThat(acknowledged).as("a full disk takes few").isLessThan(ARTICLES);
            server.kill();
        }
        Files.delete(filler);

        try (ServerProcess server = ServerProcess.start(data, "parley.database.least-room=8MB")) {
            assertThat(IntStream.range(0, acknowledged)).allMatch(server.client()::knows);
            IntStream.range(0, ARTICLES)
                    .forEach(number -> server.client().bring(number).orElseThrow());
            server.client().untilNothingWaits();
            assertThat(server.client().check()).isEqualTo(Undisturbed.of(ARTICLES, folder));
            server.terminate();
        }
        assertThat(StoreOnDisk.isConsistent(data)).isTrue();
    }

    /** Leaves so many megabytes. */
    private Path fill(int left) throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(disk).getUsableSpace() > (long) left << 20) {
                long room = Files.getFileStore(disk).getUsableSpace() - ((long) left << 20);
                out.write(block, 0, (int) Math.min(block.length, room));
            }
        }
        return filler;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

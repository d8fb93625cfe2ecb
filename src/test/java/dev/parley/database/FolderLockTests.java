package dev.parley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {
    private static final Long NOBODY = 0L;

    @TempDir
    private Path folder;

    @Test
    void row60RefusesASecondHolderAndNamesTheFirst() {
        try (FolderLock lock = FolderLock.take(folder)) {
            lock.servesAt("http://127.0.0.1:4711");
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .isInstanceOf(FolderHeld.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("http://127.0.0.1:4711");
        }
    }

    @Test
    void tellsWhereTheHolderAnswers() {
        try (FolderLock lock = FolderLock.take(folder)) {
            lock.servesAt("http://127.0.0.1:4711");
            assertThat(FolderLock.holderOf(folder)).hasValueSatisfying(holder -> {
                assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
                assertThat(holder.address()).contains("http://127.0.0.1:4711");
            });
        }
    }

    @Test
    void nobodyHoldsAFolderThatWasLetGo() {
        FolderLock.take(folder).close();
        assertThat(FolderLock.holderOf(folder)).isEmpty();
        FolderLock.take(folder).close();
    }

    @Test
    void lookingIsInNobodysWay() throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<Long>> seen = threads.submit(() -> lookWhile(goesOn));
            try {
                for (int i = 0; i < 300; i++) {
                    FolderLock.take(folder).close();
                }
            } finally {
                goesOn.set(false);
            }
            assertThat(seen.get()).isSubsetOf(ProcessHandle.current().pid(), NOBODY);
        }
    }

    @Nested
    class HeldByAnotherProcess {
        private Process process;

        @BeforeEach
        void begin() throws IOException {
            process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FolderHoldingProcess.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.inputReader().readLine()).isEqualTo("held");
        }

        @AfterEach
        void end() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Test
        void namesIt() {
            assertThat(FolderLock.holderOf(folder))
                    .contains(new FolderHolder(process.pid(), Optional.of("http://127.0.0.1:4712")));
            assertThatThrownBy(() -> FolderLock.take(folder)).hasMessageContaining("process " + process.pid());
        }

        @Test
        void isFreeOnceItWasKilled() throws InterruptedException {
            process.destroyForcibly().waitFor();

            assertThat(folder.resolve("parley.holder")).exists();
            assertThat(FolderLock.holderOf(folder)).isEmpty();
            FolderLock.take(folder).close();
        }
    }

    @Test
    void knowsThatItsNumberIsNowAnotherProcess() throws IOException {
        long pid = ProcessHandle.current().pid();
        Files.write(folder.resolve("parley.holder"), List.of(String.valueOf(pid), "", "2001-01-01T00:00:00Z"));
        assertThat(FolderLock.holderOf(folder)).isEmpty();
    }

    private List<Long> lookWhile(AtomicBoolean goesOn) {
        List<Long> seen = new ArrayList<>();
        do {
            seen.add(FolderLock.holderOf(folder).map(FolderHolder::pid).orElse(NOBODY));
        } while (goesOn.get());
        return seen;
    }
}

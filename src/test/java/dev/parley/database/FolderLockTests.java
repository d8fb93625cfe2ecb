package dev.parley.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {
    @TempDir
    private Path folder;

    @Test
    void refusesASecondHolderAndNamesTheFirst() {
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
}

package dev.parley.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTests {
    private static final Caller MIRA = new Caller("mira", Set.of(Role.ANALYST));
    private static final Instant NOON = Instant.parse("2031-05-07T12:00:00Z");

    @TempDir
    private Path folder;

    private AuditLog log;

    @BeforeEach
    void begin() {
        log = new AuditLog(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void row55TellsWhoWroteWhatAndWhenTheLatestFirst() {
        log.add(MIRA, "ingestArticle", "a-1");
        log.add(new Caller("teo", Set.of()), "mergeThings", "d-1");
        log.add(MIRA, "retractArticle", "a-1");

        assertThat(log.newest(2, 0, null)).extracting(AuditEntry::number).containsExactly(3L, 2L);
        assertThat(log.newest(9, 3, null)).extracting(AuditEntry::who).containsExactly("teo", "mira");
        assertThat(log.newest(9, 0, "a-1"))
                .extracting(AuditEntry::what)
                .containsExactly("retractArticle", "ingestArticle");
        assertThat(log.newest(1, 0, null).getFirst().when()).isEqualTo(NOON);
    }

    @Test
    void row55IsOneChainWhoeverAddsToIt() {
        log.add(MIRA, "one", "a");
        new AuditLog(folder, Clock.systemUTC()).add(MIRA, "two", "b");
        log.add(MIRA, "three", "c");

        assertThat(log.firstBroken()).isZero();
        assertThat(log.newest(9, 0, null)).extracting(AuditEntry::number).containsExactly(3L, 2L, 1L);
    }

    @Test
    void row55ShowsWhatWasAlteredOrTakenOut() throws IOException {
        log.add(MIRA, "one", "a");
        log.add(MIRA, "two", "b");
        log.add(MIRA, "three", "c");
        Path file = folder.resolve("audit.tsv");
        String whole = Files.readString(file);

        Files.writeString(file, whole.replace("\ttwo\t", "\tnil\t"));
        assertThat(log.firstBroken()).isEqualTo(2);
        Files.writeString(
                file, whole.lines().filter(line -> !line.contains("\ttwo\t")).reduce("", (a, b) -> a + b + "\n"));
        assertThat(log.firstBroken()).isEqualTo(2);
    }

    @Test
    void row55GoesOnBehindALineThatADyingProcessLeftHalf() throws IOException {
        log.add(MIRA, "one", "a");
        Files.writeString(folder.resolve("audit.tsv"), "2\t2031-05", StandardOpenOption.APPEND);

        log.add(MIRA, "two", "b");

        assertThat(log.newest(9, 0, null)).extracting(AuditEntry::what).containsExactly("two", "one");
        assertThat(log.firstBroken()).isZero();
    }

    @Test
    void row49KeepsNamesWithLineBreaksInOneLine() {
        log.add(new Caller("m\r\nira\t", Set.of()), "one", "a\nb");

        assertThat(log.newest(9, 0, null))
                .hasSize(1)
                .first()
                .extracting(AuditEntry::who)
                .isEqualTo("m  ira ");
    }
}

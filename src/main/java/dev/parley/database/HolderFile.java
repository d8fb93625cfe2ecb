package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a holder of a data folder writes down for others: its process, where it answers, and when it was started. */
final class HolderFile {
    /** Two processes that look at a third may differ on this by as much as the clock was set in between. */
    private static final Duration CLOCK_CHANGE = Duration.ofMinutes(1);

    private final Path file;
    private final Path draft;

    HolderFile(Path folder) {
        file = folder.resolve("parley.holder");
        draft = folder.resolve("parley.holder.new");
    }

    /** Written whole or not at all, since others read without asking. */
    void write(String address) {
        ProcessHandle self = ProcessHandle.current();
        String start = self.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.write(draft, List.of(String.valueOf(self.pid()), address, start));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Whoever wrote last, were it dead by now. */
    Optional<FolderHolder> lastHolder() {
        return lines().map(HolderFile::holder);
    }

    /** Whoever wrote last, when it still runs; the same number may meanwhile be another process's. */
    Optional<FolderHolder> livingHolder() {
        return lines().filter(HolderFile::isAlive).map(HolderFile::holder);
    }

    private Optional<List<String>> lines() {
        try {
            return Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() == 3);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static FolderHolder holder(List<String> lines) {
        return new FolderHolder(
                Long.parseLong(lines.getFirst()), Optional.of(lines.get(1)).filter(address -> !address.isEmpty()));
    }

    private static boolean isAlive(List<String> lines) {
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isFrom(lines.get(2), process))
                .isPresent();
    }

    private static boolean isFrom(String start, ProcessHandle process) {
        return start.isEmpty()
                || process.info()
                        .startInstant()
                        .map(instant -> Duration.between(Instant.parse(start), instant)
                                        .abs()
                                        .compareTo(CLOCK_CHANGE)
                                <= 0)
                        .orElse(true);
    }
}

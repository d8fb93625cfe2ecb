package dev.parley.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote what, and when: a file of the data folder, a line each, to which lines are only ever added, by a server and by
 * commands beside it. An entry is on the disk before the write that it tells of is acknowledged.
 */
public final class AuditLog {
    /** More than the longest line has. */
    private static final int TAIL = 1 << 13;

    private final Path file;
    private final Clock clock;

    public AuditLog(Path folder, Clock clock) {
        this.file = folder.resolve("audit.tsv");
        this.clock = clock;
    }

    /** @throws UncheckedIOException when it cannot be kept, as on a full disk */
    public synchronized void add(Caller who, String what, String about) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                add(who, what, about, (FileChannel) lock.acquiredBy());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot add to " + file, e);
        }
    }

    /**
     * The newest first.
     *
     * @param before the number that the first is below; 0 for the newest
     * @param about only those about this id, when given
     */
    public List<AuditEntry> newest(int most, long before, @Nullable String about) {
        Deque<AuditEntry> found = new ArrayDeque<>();
        read(entry -> {
            if ((before == 0 || entry.number() < before)
                    && (about == null || entry.about().equals(about))) {
                found.addFirst(entry);
            }
            if (found.size() > most) {
                found.removeLast();
            }
        });
        return List.copyOf(found);
    }

    /** The number that the first entry should have which does not fit to those before it; 0 when all do. */
    public long firstBroken() {
        AtomicReference<@Nullable AuditEntry> before = new AtomicReference<>();
        AtomicLong broken = new AtomicLong();
        read(entry -> {
            AuditEntry last = before.getAndSet(entry);
            boolean fits = last == null ? entry.fitsFirst() : entry.fitsBehind(last.number(), last.chain());
            if (!fits && broken.get() == 0) {
                broken.set(last == null ? 1 : last.number() + 1);
            }
        });
        return broken.get();
    }

    private void add(Caller who, String what, String about, FileChannel channel) throws IOException {
        AuditEntry entry = last(channel)
                .map(last -> last.next(clock.instant(), who, what, about))
                .orElseGet(() -> AuditEntry.first(clock.instant(), who, what, about));
        ByteBuffer bytes = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
        long at = channel.size();
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        channel.force(false);
    }

    /** A line that a process which died left half-written is cut off: what it tells of was never acknowledged. */
    private static Optional<AuditEntry> last(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - TAIL);
        ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = channel.read(bytes, from + bytes.position());
        }
        String tail = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        int end = tail.lastIndexOf('\n');
        channel.truncate(from + end + 1);
        if (end < 0) {
            return Optional.empty();
        }
        int start = tail.lastIndexOf('\n', end - 1) + 1;
        return Optional.of(AuditEntry.of(new String(bytes.array(), start, end - start, StandardCharsets.UTF_8)));
    }

    private void read(Consumer<AuditEntry> taker) {
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEachOrdered(line -> taker.accept(AuditEntry.of(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

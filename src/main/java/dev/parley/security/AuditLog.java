package dev.parley.security;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote what, and when: a file of the data folder, a line each, to which lines are only ever added. An entry is on the disk
 * before the write that it tells of is acknowledged.
 */
public final class AuditLog {
    private static final int COLUMNS = 6;
    private static final String START = "0".repeat(64);

    private final Path file;
    private final Clock clock;
    private @Nullable AuditEntry last;
    private boolean opened;

    public AuditLog(Path folder, Clock clock) {
        this.file = folder.resolve("audit.tsv");
        this.clock = clock;
    }

    /** @throws UncheckedIOException when it cannot be kept, as on a full disk */
    public synchronized void add(Caller who, String what, String about) {
        try {
            open();
            String line = line(who, what, about);
            try (FileChannel out =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    int written = out.write(bytes);
                    assert written >= 0;
                }
                out.force(false);
            }
            last = entry(line);
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

    /** The number of the first entry that does not fit to those before it; 0 when all do. */
    public long firstBroken() {
        List<AuditEntry> all = new ArrayList<>();
        read(all::add);
        String chain = START;
        long number = 0;
        for (AuditEntry entry : all) {
            number++;
            if (entry.number() != number || !entry.chain().equals(chained(chain, told(entry)))) {
                return number;
            }
            chain = entry.chain();
        }
        return 0;
    }

    private void open() throws IOException {
        if (!opened) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            cutTornLine();
            List<AuditEntry> newest = newest(1, 0, null);
            last = newest.isEmpty() ? null : newest.getFirst();
            opened = true;
        }
    }

    /** What a process that died left half-written was never acknowledged. */
    private void cutTornLine() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0) {
                bytes.seek(end - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                end--;
            }
            bytes.setLength(end);
        }
    }

    private void read(Consumer<AuditEntry> taker) {
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEachOrdered(line -> taker.accept(entry(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private String line(Caller who, String what, String about) {
        AuditEntry before = last;
        AuditEntry next = new AuditEntry(
                before == null ? 1 : before.number() + 1, clock.instant(), oneLine(who.name()), what, oneLine(about), "");
        String told = told(next);
        return told + "\t" + chained(before == null ? START : before.chain(), told);
    }

    private static String told(AuditEntry entry) {
        return String.join(
                "\t",
                String.valueOf(entry.number()),
                entry.when().toString(),
                entry.who(),
                entry.what(),
                entry.about());
    }

    private static String chained(String before, String told) {
        return Token.hash(before + told);
    }

    private static AuditEntry entry(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("audit.tsv has a line that is no entry");
        }
        return new AuditEntry(
                Long.parseLong(columns[0]), Instant.parse(columns[1]), columns[2], columns[3], columns[4], columns[5]);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}

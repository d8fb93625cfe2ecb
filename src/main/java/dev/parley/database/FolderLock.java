package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for this process. The operating system lets go of it when the process dies, however it dies; the
 * file beside it only tells others who the holder is.
 */
public final class FolderLock implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws FolderHeld when another process, or this one, holds it already */
    public static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = open(folder);
            if (tryLock(channel) == null) {
                channel.close();
                throw new FolderHeld(folder, readHolder(folder));
            }
            FolderLock lock = new FolderLock(folder, channel);
            lock.write(ProcessHandle.current().pid() + "\n");
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + folder.toAbsolutePath(), e);
        }
    }

    /** Who holds the folder; empty when nobody does. */
    public static Optional<FolderHolder> holderOf(Path folder) {
        if (!Files.exists(folder.resolve("parley.lock"))) {
            return Optional.empty();
        }
        try (FileChannel channel = open(folder)) {
            return tryLock(channel) == null ? Optional.of(readHolder(folder)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at the data folder " + folder.toAbsolutePath(), e);
        }
    }

    /** Tells others where this process answers. */
    public void servesAt(String address) {
        write(ProcessHandle.current().pid() + "\n" + address + "\n");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(holderFile(folder));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of the data folder " + folder, e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(holderFile(folder), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the data folder " + folder, e);
        }
    }

    private static FolderHolder readHolder(Path folder) throws IOException {
        Path file = holderFile(folder);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        long pid = lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst());
        return new FolderHolder(pid, lines.size() > 1 ? Optional.of(lines.get(1)) : Optional.empty());
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("parley.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path holderFile(Path folder) {
        return folder.resolve("parley.holder");
    }
}

package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
                throw new FolderHeld(folder, new HolderFile(folder).lastHolder());
            }
            new HolderFile(folder).write("");
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + folder.toAbsolutePath(), e);
        }
    }

    /**
     * Who holds the folder, by what it wrote down; empty when nobody does. Leaves the lock alone: whoever took it only to
     * look would be in the way of one who means it.
     */
    public static Optional<FolderHolder> holderOf(Path folder) {
        return new HolderFile(folder).livingHolder();
    }

    /** Tells others where this process answers. */
    public void servesAt(String address) {
        new HolderFile(folder).write(address);
    }

    @Override
    public void close() {
        try {
            new HolderFile(folder).delete();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of the data folder " + folder, e);
        }
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
}

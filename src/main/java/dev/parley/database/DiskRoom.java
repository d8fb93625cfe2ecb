package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * Closes the store before its disk is full: a database that can write no more stops for good until it is started anew, while
 * one that is told nothing more stays whole.
 */
final class DiskRoom implements StoreGate {
    private final Path folder;
    private final DataSize least;

    DiskRoom(DatabaseSettings settings) {
        this.folder = settings.data();
        this.least = settings.leastRoom();
    }

    @Override
    public void requireOpen() {
        DataSize left = DataSize.ofBytes(left());
        if (left.compareTo(least) < 0) {
            throw new StoreClosed("The disk of the data folder has %d MB left, less than the %d MB that are kept free"
                            .formatted(left.toMegabytes(), least.toMegabytes())
                    + " (parley.database.least-room); nothing more is stored until there is room");
        }
    }

    private long left() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see how much room is left in " + folder, e);
        }
    }
}

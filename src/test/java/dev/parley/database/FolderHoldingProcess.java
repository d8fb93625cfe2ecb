package dev.parley.database;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that holds a folder until it is ended. */
final class FolderHoldingProcess {
    private FolderHoldingProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (FolderLock lock = FolderLock.take(Path.of(arguments[0]))) {
            lock.servesAt("http://127.0.0.1:4712");
            System.out.println("held");
            System.in.read();
        }
    }
}

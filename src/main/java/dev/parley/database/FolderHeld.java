package dev.parley.database;

import java.nio.file.Path;

/** The data folder is in use by another process; the message names it. */
public class FolderHeld extends RuntimeException {
    FolderHeld(Path folder, FolderHolder holder) {
        super("The data folder " + folder.toAbsolutePath().normalize() + " is held by process " + holder.pid()
                + holder.address().map(a -> ", which serves at " + a).orElse("")
                + ". Stop it, or name another folder with --data.");
    }
}

package dev.parley.database;

import java.nio.file.Path;
import java.util.Optional;

/** The data folder is in use by another process; the message names it. */
public class FolderHeld extends RuntimeException {
    FolderHeld(Path folder, Optional<FolderHolder> holder) {
        super("The data folder " + folder.toAbsolutePath().normalize() + " is held by "
                + holder.map(FolderHeld::name).orElse("another process")
                + ". Stop it, or name another folder with --data.");
    }

    private static String name(FolderHolder holder) {
        return "process " + holder.pid()
                + holder.address().map(a -> ", which serves at " + a).orElse("");
    }
}

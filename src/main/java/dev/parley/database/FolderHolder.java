package dev.parley.database;

import java.util.Optional;

/**
 * The process that holds a data folder.
 *
 * @param address where it answers HTTP, once it does
 */
public record FolderHolder(long pid, Optional<String> address) {}

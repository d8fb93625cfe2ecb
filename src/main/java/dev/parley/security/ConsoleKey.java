package dev.parley.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The token by which commands on the server's own machine get in where a login is needed: a new one with each start, in a
 * file that only the owner of the data folder may read, who could read all the data anyway.
 */
public final class ConsoleKey implements AutoCloseable {
    static final String NAME = "console";
    private static final String FILE = "console.key";

    private final Path file;
    private final String hash;

    private ConsoleKey(Path file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    static ConsoleKey write(Path folder) {
        Path file = folder.resolve(FILE);
        String secret = Token.newSecret();
        try {
            Files.createDirectories(folder);
            Files.writeString(OwnersFile.create(file), secret);
            return new ConsoleKey(file, Token.hash(secret));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Empty where no server needs one, and for those who may not read it. */
    public static Optional<String> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException | AccessDeniedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    boolean opensWith(String secret) {
        return Token.hash(secret).equals(hash);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}

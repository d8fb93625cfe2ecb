package dev.parley.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tokens, in a file of the data folder that only its owner may read: {@code tokens.tsv}, a line each. The command writes
 * it, whether or not a server runs; a server sees at the next request that it has changed.
 */
public final class TokenFile {
    private static final int COLUMNS = 6;
    private static final int LONGEST_NAME = 100;

    private final Path file;
    private final Clock clock;
    private volatile Read read = new Read(Optional.empty(), List.of());

    public TokenFile(Path folder, Clock clock) {
        this.file = folder.resolve("tokens.tsv");
        this.clock = clock;
    }

    /** What was read, and the state of the file then. */
    private record Read(Optional<Object> state, List<Token> tokens) {}

    /** @throws IllegalArgumentException for a name that cannot stand in a line */
    public Token.Created create(String name, Role role) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A token is named in one line of at most " + LONGEST_NAME
                    + " characters: whose it is, such as 'desk-2'");
        }
        Token.Created created = Token.create(name, role, clock.instant());
        change(tokens -> {
            List<Token> all = new ArrayList<>(tokens);
            all.add(created.token());
            return all;
        });
        return created;
    }

    /** Empty when no token that holds has this id or name. */
    public List<Token> revoke(String idOrName) {
        List<Token> revoked = new ArrayList<>();
        change(tokens -> tokens.stream()
                .map(token -> {
                    if (!token.holds()
                            || !(token.id().equals(idOrName) || token.name().equals(idOrName))) {
                        return token;
                    }
                    Token ended = token.revokedAt(clock.instant());
                    revoked.add(ended);
                    return ended;
                })
                .toList());
        return revoked;
    }

    /** All there ever were, the earliest first. */
    public List<Token> list() {
        Optional<Object> state = state();
        Read known = read;
        if (!known.state().equals(state)) {
            known = new Read(state, parse());
            read = known;
        }
        return known.tokens();
    }

    /** The token with this secret, unless it is revoked. */
    Optional<Token> find(String secret) {
        String hash = Token.hash(secret);
        return list().stream()
                .filter(token -> token.holds() && token.hash().equals(hash))
                .findFirst();
    }

    private void change(Function<List<Token>, List<Token>> change) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file.resolveSibling("tokens.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                write(change.apply(parse()), lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void write(List<Token> tokens, FileLock held) throws IOException {
        Path draft = OwnersFile.create(file.resolveSibling("tokens.new"));
        List<String> lines = tokens.stream().map(TokenFile::line).toList();
        Files.write(draft, lines);
        if (held.isValid()) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Optional<Object> state() {
        try {
            return Optional.of(List.of(Files.getLastModifiedTime(file), Files.size(file), inode()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** A file written anew in the same instant is another file. */
    private Object inode() throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? "" : key;
    }

    private List<Token> parse() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(TokenFile::token)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String line(Token token) {
        Instant revoked = token.revoked();
        return String.join(
                "\t",
                token.id(),
                token.role().name(),
                token.hash(),
                token.created().toString(),
                revoked == null ? "" : revoked.toString(),
                token.name());
    }

    private static Token token(String line) {
        String[] columns = line.split("\t", COLUMNS);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("tokens.tsv has a line that is no token");
        }
        @Nullable Instant revoked = columns[4].isEmpty() ? null : Instant.parse(columns[4]);
        return new Token(
                columns[0], columns[5], Role.valueOf(columns[1]), columns[2], Instant.parse(columns[3]), revoked);
    }
}

package dev.parley.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The lines of a file one after the other, with the hash of all that was read before each. */
final class ArchiveLines implements AutoCloseable {
    static final int LONGEST = 32 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final MessageDigest digest = ArchiveDigest.begin();
    private String hashBefore = "";
    private long number;

    private ArchiveLines(InputStream input) {
        this.input = input;
    }

    static ArchiveLines of(Path file) throws IOException {
        return new ArchiveLines(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Without its end; null behind the last. */
    @Nullable
    String next() throws IOException {
        hashBefore = ArchiveDigest.soFar(digest);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = input.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            line.write(read);
            if (line.size() > LONGEST) {
                throw ArchiveRefused.at(number, "is longer than " + LONGEST + " bytes");
            }
            read = input.read();
        }
        if (read < 0) {
            throw ArchiveRefused.at(number, "breaks off");
        }
        digest.update(line.toByteArray());
        digest.update((byte) '\n');
        return decoded(line.toByteArray());
    }

    /** Of the line read last, from 1. */
    long number() {
        return number;
    }

    /** In hexadecimal, over every byte before the line read last. */
    String hashBefore() {
        return hashBefore;
    }

    private String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ArchiveRefused.at(number, "is not valid UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}

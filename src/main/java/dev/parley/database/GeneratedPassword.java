package dev.parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded database's Bolt port: made once, kept in a file that only its owner may read. */
final class GeneratedPassword {
    private static final int BYTES = 24;

    private GeneratedPassword() {}

    static String in(Path folder) {
        Path file = folder.resolve("neo4j.password");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            return make(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the database's password in " + file, e);
        }
    }

    private static String make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, password.getBytes(StandardCharsets.US_ASCII));
        return password;
    }
}

package dev.parley.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is kept: not itself, but its hash. Tokens are long and random, so a plain hash tells nothing of them.
 *
 * @param revoked since when it is no longer taken
 */
public record Token(
        String id,
        String name,
        Role role,
        String hash,
        Instant created,
        @Nullable Instant revoked) {
    static final String PREFIX = "parley_";
    private static final int BYTES = 32;
    private static final int ID_LENGTH = 8;

    /**
     * A new one.
     *
     * @param secret the token itself, which nobody will ever see again
     */
    public record Created(Token token, String secret) {}

    static Created create(String name, Role role, Instant now) {
        String secret = newSecret();
        String hash = hash(secret);
        return new Created(new Token(hash.substring(0, ID_LENGTH), name, role, hash, now, null), secret);
    }

    static String newSecret() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    Token revokedAt(Instant now) {
        return new Token(id, name, role, hash, created, now);
    }

    public boolean holds() {
        return revoked == null;
    }
}

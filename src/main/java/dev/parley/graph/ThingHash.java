package dev.parley.graph;

import dev.parley.resolve.Thing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a thing's fold, with its history, is the one that is stored. */
final class ThingHash {
    private static final int BYTES = 16;
    /** Raised when the same fold is written in another form. */
    private static final String FORM = "1|";

    private ThingHash() {}

    static String of(Thing thing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((FORM + thing).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

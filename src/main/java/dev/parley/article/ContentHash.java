package dev.parley.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes an article's id out of what the article is. */
final class ContentHash {
    private static final int BYTES_OF_AN_ID = 12;

    private ContentHash() {}

    /** Hashes the fields with their lengths, so that text moved from one field to the next changes the id. */
    static ArticleId idOf(String storedText, IncomingArticle incoming) {
        MessageDigest digest = sha256();
        add(digest, storedText);
        add(digest, incoming.title());
        add(digest, incoming.url());
        add(digest, incoming.publisher());
        add(digest, incoming.publishedAt());
        return new ArticleId("a" + HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_AN_ID));
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        int length = field == null ? -1 : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

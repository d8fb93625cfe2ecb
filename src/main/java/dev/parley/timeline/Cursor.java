package dev.parley.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in an ordered list: behind the row with this key and id.
 *
 * @param order names the list's order, so that a cursor is not taken for one of another
 * @param key what the row is ordered by, as text
 */
public record Cursor(String order, String key, String id) {
    private static final char END = '\n';

    public String encoded() {
        String plain = order + END + id + END + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws CursorUnreadable when it is not the text of a cursor */
    public static Cursor decode(String text) {
        String plain = plain(text);
        int order = plain.indexOf(END);
        int id = plain.indexOf(END, order + 1);
        if (order <= 0 || id <= order + 1) {
            throw new CursorUnreadable(text);
        }
        return new Cursor(plain.substring(0, order), plain.substring(id + 1), plain.substring(order + 1, id));
    }

    private static String plain(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new CursorUnreadable(text);
        }
    }
}

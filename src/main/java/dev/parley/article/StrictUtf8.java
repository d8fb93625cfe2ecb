package dev.parley.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 without putting replacement characters where the bytes are wrong. */
final class StrictUtf8 {
    private StrictUtf8() {}

    static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(decoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What stands in the place of bytes that are not UTF-8; the offset counts from the line's or the file's start. */
    static Incoming.Unreadable unreadable(@Nullable String givenId, int line, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        decoder().decode(input, CharBuffer.allocate(bytes.length), true);
        return new Incoming.Unreadable(givenId, line, "BAD_UTF8", "Byte " + input.position() + " is not valid UTF-8");
    }
}

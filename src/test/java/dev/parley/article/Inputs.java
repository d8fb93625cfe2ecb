package dev.parley.article;

import dev.parley.article.Incoming.Received;
import dev.parley.article.Incoming.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What tests give to be read, and what was read of it in one line each. */
final class Inputs {
    private Inputs() {}

    static InputStream letters(int many) {
        return new InputStream() {
            private int left = many;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int given = Math.min(left, length);
                Arrays.fill(buffer, offset, offset + given, (byte) 'x');
                left -= given;
                return given == 0 && length > 0 ? -1 : given;
            }
        };
    }

    static InputStream bytes(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of which {@code #} is no UTF-8. */
    static InputStream broken(String input) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
        }
        return new ByteArrayInputStream(bytes);
    }

    /** As {@code line id content}, or the code of what could not be read. */
    static List<String> summaries(Stream<Incoming> items) {
        try (items) {
            return items.map(Inputs::summary).toList();
        }
    }

    private static String summary(Incoming item) {
        return item.line() + " " + item.givenId() + " "
                + switch (item) {
                    case Received received -> received.article().content();
                    case Unreadable unreadable -> unreadable.code();
                };
    }
}

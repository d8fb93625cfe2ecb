package dev.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts an input into lines of bytes and never holds more of a line than it may have. */
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int number;

    LineReader(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes its beginning, when it was too long
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for one loop and is never compared
    record Line(int number, byte[] bytes, boolean tooLong) {}

    Optional<Line> next() throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = endInBuffer();
            int taken = Math.min(end - at, longest - length);
            tooLong |= taken < end - at;
            line = withRoom(line, length + taken);
            System.arraycopy(buffer, at, line, length, taken);
            length += taken;
            at = end;
            if (at < filled) {
                at++;
                break;
            }
        }
        number++;
        return any ? Optional.of(new Line(number, Arrays.copyOf(line, length), tooLong)) : Optional.empty();
    }

    private int endInBuffer() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private byte[] withRoom(byte[] line, int needed) {
        return needed <= line.length ? line : Arrays.copyOf(line, Math.min(longest, Math.max(needed, line.length * 2)));
    }

    private boolean fill() throws IOException {
        filled = input.read(buffer);
        at = 0;
        return filled > 0;
    }
}

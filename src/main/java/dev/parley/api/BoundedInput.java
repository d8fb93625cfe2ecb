package dev.parley.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input that breaks off when it turns out longer than allowed. */
public final class BoundedInput extends FilterInputStream {
    private final long longest;
    private long read;

    public BoundedInput(InputStream input, long longest) {
        super(input);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > longest) {
            throw new IOException("A file has at most " + longest + " bytes");
        }
    }
}

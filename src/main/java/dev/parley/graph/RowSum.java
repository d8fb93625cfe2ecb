package dev.parley.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A hash over rows, whatever their order, to which rows can be added and from which they can be taken without the others:
 * the sum of their hashes in two times 64 bits.
 */
record RowSum(long high, long low) {
    private static final int LENGTH = 32;
    private static final RowSum NOTHING = new RowSum(0, 0);

    /** @param sort tells rows of the same text apart */
    static RowSum of(String sort, Collection<?> rows) {
        RowSum sum = NOTHING;
        for (Object row : rows) {
            ByteBuffer hash = ByteBuffer.wrap(Sha256.digest().digest((sort + row).getBytes(StandardCharsets.UTF_8)));
            sum = sum.plus(new RowSum(hash.getLong(), hash.getLong()));
        }
        return sum;
    }

    /** Nothing when the text is of another kind: what is stored with it is then seen to be other than it should be. */
    static RowSum read(String text) {
        if (text.length() != LENGTH) {
            return NOTHING;
        }
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(text));
        return new RowSum(bytes.getLong(), bytes.getLong());
    }

    RowSum plus(RowSum other) {
        return new RowSum(high + other.high, low + other.low);
    }

    RowSum minus(RowSum other) {
        return new RowSum(high - other.high, low - other.low);
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low);
        return HexFormat.of().formatHex(bytes.array());
    }
}

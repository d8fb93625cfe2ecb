package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The towns and divisions of the world, by GeoNames. Kept as the bytes of the sorted file and searched in place: a few
 * megabytes, ready at once. The variable {@code PARLEY_GAZETTEER} names another file of the form {@link TownsFile}
 * writes.
 */
final class Towns {
    private static final String BUILT_IN = "/dev/parley/extract/place/towns.tsv.gz";
    private static final String VARIABLE = "PARLEY_GAZETTEER";
    private static final int PARTS_OF_A_REGION = 2;
    private final byte[] rows;
    private final int start;
    private final Map<String, String> regions = new HashMap<>();

    Towns() {
        this(load());
    }

    /** Regions ("US.TX", tab, "Texas"), an empty line, then towns and divisions sorted by name. */
    Towns(byte[] rows) {
        this.rows = rows;
        int at = 0;
        while (at < rows.length && rows[at] != '\n') {
            String[] region = lineAt(at);
            regions.put(region[0], region[1]);
            at = next(at);
        }
        this.start = at + 1;
    }

    /** All that bear the name, the largest first; names of theirs that are seldom used count for little. */
    List<Known> named(String name) {
        byte[] key = TownNames.key(name).getBytes(StandardCharsets.UTF_8);
        List<Known> found = new ArrayList<>();
        for (int at = first(key); at < rows.length && compare(at, key) == 0; at = next(at)) {
            found.add(known(lineAt(at)));
        }
        found.sort(Comparator.comparingLong(Known::people).reversed());
        return found;
    }

    /** The first row whose name is not before the key. */
    private int first(byte[] key) {
        int low = start;
        int high = rows.length;
        while (low < high) {
            int middle = lineStart((low + high) >>> 1);
            if (compare(middle, key) < 0) {
                low = next(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int at, byte[] key) {
        int end = at;
        while (rows[end] != '\t') {
            end++;
        }
        return Arrays.compareUnsigned(rows, at, end, key, 0, key.length);
    }

    private int lineStart(int at) {
        int i = at;
        while (i > start && rows[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private int next(int at) {
        int i = at;
        while (i < rows.length && rows[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private String[] lineAt(int at) {
        return new String(rows, at, next(at) - 1 - at, StandardCharsets.UTF_8).split("\t", -1);
    }

    private Known known(String[] row) {
        String name = row[1].isEmpty() ? row[0] : row[1];
        String division = row[3];
        LocationKind kind = row[2].equals("R") ? LocationKind.REGION : LocationKind.CITY;
        String country = division.substring(0, 2);
        double latitude = Double.parseDouble(row[4]);
        double longitude = Double.parseDouble(row[5]);
        String within = region(division);
        return new Known(
                name,
                kind,
                country,
                latitude,
                longitude,
                name.equals(within) ? null : within,
                division,
                Long.parseLong(row[6]),
                false);
    }

    private @Nullable String region(String division) {
        String[] parts = division.split("\\.");
        return parts.length < PARTS_OF_A_REGION ? null : regions.get(parts[0] + "." + parts[1]);
    }

    private static byte[] load() {
        String path = System.getenv(VARIABLE);
        try (InputStream file = path == null ? builtIn() : Files.newInputStream(Path.of(path));
                InputStream in = new GZIPInputStream(new BufferedInputStream(file), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer could not be read", e);
        }
    }

    private static InputStream builtIn() {
        InputStream in = Towns.class.getResourceAsStream(BUILT_IN);
        if (in == null) {
            throw new IllegalStateException("No file " + BUILT_IN);
        }
        return in;
    }
}

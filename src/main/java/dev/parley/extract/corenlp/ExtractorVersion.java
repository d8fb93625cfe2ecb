package dev.parley.extract.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Names the extractor by what it is made of, so that a changed rule or word list is another version without being told. */
final class ExtractorVersion {
    private static final String FOLDER = "dev/parley/extract/";
    private static final int BYTES_SHOWN = 6;

    private ExtractorVersion() {}

    /** Over classes, rules and word lists, in the order of their names: {@code corenlp-3f09c1d2ab44}. */
    static String read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource part : byPath().values()) {
                add(part, digest);
            }
            return "corenlp-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES_SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("The parts of the extractor cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static List<String> parts() throws IOException {
        return List.copyOf(byPath().keySet());
    }

    /** The paths leave out the folder or jar that holds them, which differs between starts. */
    private static SortedMap<String, Resource> byPath() throws IOException {
        SortedMap<String, Resource> parts = new TreeMap<>();
        for (Resource part :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
            String address = part.getURL().toString();
            parts.put(address.substring(address.lastIndexOf(FOLDER)), part);
        }
        return parts;
    }

    private static void add(Resource part, MessageDigest digest) throws IOException {
        try (InputStream in = new DigestInputStream(part.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}

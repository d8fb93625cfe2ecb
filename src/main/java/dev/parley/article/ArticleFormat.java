package dev.parley.article;

import java.util.Locale;
import java.util.Optional;

/** The forms in which articles arrive. */
public enum ArticleFormat {
    /** One JSON object a line. */
    JSON_LINES,
    /** One JSON object, or an array of them. */
    JSON,
    HTML,
    PLAIN;

    /** The format that a {@code Content-Type} names; empty for one that leaves it open. */
    public static Optional<ArticleFormat> ofMediaType(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/x-ndjson",
                    "application/ndjson",
                    "application/jsonl",
                    "application/x-jsonlines",
                    "application/jsonlines",
                    "application/json-seq" -> Optional.of(JSON_LINES);
            case "application/json" -> Optional.of(JSON);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "text/plain", "text/markdown" -> Optional.of(PLAIN);
            default -> Optional.empty();
        };
    }

    /** The format that a file's ending names; empty for an unknown one. */
    public static Optional<ArticleFormat> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "json" -> Optional.of(JSON);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "txt", "text", "md" -> Optional.of(PLAIN);
            default -> Optional.empty();
        };
    }

    /** The format that the beginning of an input looks like. */
    static ArticleFormat ofBeginning(String beginning) {
        String head = beginning.stripLeading();
        if (head.startsWith("[") && head.substring(1).stripLeading().startsWith("{")) {
            return JSON;
        }
        if (head.startsWith("{")) {
            String line = head.lines().findFirst().orElse("");
            return line.length() == head.length() || line.stripTrailing().endsWith("}") ? JSON_LINES : JSON;
        }
        boolean tagged =
                head.matches("(?is)<(?:!doctype\\s+html|!--|html|head|body|meta|title|div|article|main|p\\b).*");
        return tagged ? HTML : PLAIN;
    }
}

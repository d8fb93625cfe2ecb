package dev.parley.archive;

import dev.parley.graph.KeptArticle;
import dev.parley.resolve.Decision;
import dev.parley.resolve.NamedPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an archive twice: first all of it to see that it is whole, then its articles. */
final class ArchiveReader {
    private final Path file;

    ArchiveReader(Path file) {
        this.file = file;
    }

    /** What a whole archive holds. */
    record Whole(long articles, List<Decision> decisions, List<NamedPlace> places) {}

    /** @throws ArchiveRefused unless it is whole, was not altered, and every line can be read */
    Whole check() throws IOException {
        try (ArchiveLines lines = ArchiveLines.of(file)) {
            expectHeader(lines);
            Set<String> ids = new HashSet<>();
            Whole read = new Whole(0, new ArrayList<>(), new ArrayList<>());
            ArchiveLine line = read(lines, lines.next());
            while (!(line instanceof ArchiveLine.Trailer trailer)) {
                if (!ids.add(idOf(line, read))) {
                    throw ArchiveRefused.at(lines.number(), "says again what stands before");
                }
                line = read(lines, lines.next());
            }
            long decisions = read.decisions().size();
            long places = read.places().size();
            long articles = ids.size() - decisions - places;
            ArchiveLine.Trailer told = new ArchiveLine.Trailer(articles, decisions, places, lines.hashBefore());
            if (!trailer.equals(told)) {
                throw ArchiveRefused.at(lines.number(), "does not fit what stands before: the file was altered");
            }
            if (lines.next() != null) {
                throw ArchiveRefused.at(lines.number(), "stands behind the end");
            }
            return new Whole(articles, read.decisions(), read.places());
        }
    }

    /** Only of an archive that was checked. */
    void forEachArticle(Consumer<KeptArticle> each) throws IOException {
        try (ArchiveLines lines = ArchiveLines.of(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (read(lines, line) instanceof ArchiveLine.OfArticle article) {
                    each.accept(article.article());
                }
            }
        }
    }

    private static void expectHeader(ArchiveLines lines) throws IOException {
        boolean fits =
                read(lines, lines.next()) instanceof ArchiveLine.Header header && header.format() == ArchiveJson.FORMAT;
        if (!fits) {
            throw ArchiveRefused.at(
                    lines.number(), "is not the beginning of an archive of format " + ArchiveJson.FORMAT);
        }
    }

    private static String idOf(ArchiveLine line, Whole read) {
        return switch (line) {
            case ArchiveLine.OfArticle article -> "article " + article.article().id();
            case ArchiveLine.OfDecision decision -> {
                read.decisions().add(decision.decision());
                yield "decision " + decision.decision().made().id();
            }
            case ArchiveLine.OfPlace place -> {
                read.places().add(place.place());
                yield "place " + place.place().report();
            }
            default -> "header";
        };
    }

    private static ArchiveLine read(ArchiveLines lines, @Nullable String line) {
        if (line == null) {
            throw ArchiveRefused.at(lines.number() + 1, "is missing: the file breaks off");
        }
        try {
            return ArchiveJson.read(line);
        } catch (RuntimeException e) {
            throw ArchiveRefused.at(lines.number(), "cannot be read: " + e.getMessage());
        }
    }
}

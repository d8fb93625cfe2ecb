package dev.parley.cli;

import dev.parley.resolve.CorpusIds;
import dev.parley.resolve.Telling;
import dev.parley.resolve.story.Resolver;
import java.util.List;
import java.util.stream.Stream;

/** Resolves extracted lines as one corpus: the same thing gets the same id on every line that tells of it. */
final class ResolvedLines {
    private ResolvedLines() {}

    static Stream<String> of(List<ExtractedLine> lines, Resolver resolver) {
        List<Telling> tellings = lines.stream()
                .filter(ExtractedLine.Read.class::isInstance)
                .map(ExtractedLine.Read.class::cast)
                .map(ResolvedLines::telling)
                .toList();
        CorpusIds ids = new CorpusIds(resolver.resolve(tellings));
        return lines.stream().map(line -> renamed(line, ids).json());
    }

    private static ExtractedLine renamed(ExtractedLine line, CorpusIds ids) {
        return switch (line) {
            case ExtractedLine.Failed failed -> failed;
            case ExtractedLine.Read read ->
                new ExtractedLine.Read(
                        read.id(), read.article(), ids.of(read.article().id(), read.extraction()));
        };
    }

    private static Telling telling(ExtractedLine.Read line) {
        return new Telling(
                line.article().id(),
                line.article().publisher(),
                line.article().text(),
                line.article().fingerprint(),
                line.extraction());
    }
}

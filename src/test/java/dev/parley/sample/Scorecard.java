package dev.parley.sample;

import dev.parley.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well the sample is read.
 *
 * @param notes everything missed or mistaken, a line each
 */
record Scorecard(List<Figure> figures, List<String> notes) {

    static Scorecard of(Extractor extractor) {
        SampleGold gold = SampleGold.read();
        SampleStory story = SampleStory.read(extractor);
        MeetingScore meetings = new MeetingScore(gold, story);
        StatementScore statements = new StatementScore(gold, story);
        StoryScore rest = new StoryScore(gold, story);
        return new Scorecard(
                Stream.of(meetings.figures(), statements.figures(), rest.figures())
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(meetings.notes(), statements.notes(), rest.notes())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The figures as a table. */
    String table() {
        return figures.stream().map(Figure::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, table() + "\n" + String.join("\n", notes) + "\n");
    }
}

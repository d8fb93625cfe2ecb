package dev.parley.eval;

import dev.parley.article.Article;
import dev.parley.extract.Extractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well some articles are read.
 *
 * @param notes everything missed or mistaken, a line each
 */
public record Scorecard(List<Figure> figures, List<String> notes) {
    public Scorecard {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /**
     * Reads the folder's gold and has its articles read.
     *
     * @param models gives the extractor, once the gold is known to be good
     * @throws BadGold when the folder holds none that can be scored
     */
    public static Scorecard of(Path folder, Supplier<? extends Extractor> models) {
        GoldFolder files = new GoldFolder(folder);
        Map<String, Article> articles = new GoldArticles(files).read();
        Gold gold = new GoldReader(articles, new Names(files.names())).read(files.gold());
        Corpus corpus = Corpus.read(articles, models.get());
        MeetingScore meetings = new MeetingScore(gold, corpus);
        StatementScore statements = new StatementScore(gold, corpus);
        StoryScore rest = new StoryScore(gold, corpus);
        return new Scorecard(
                Stream.of(meetings.figures(), statements.figures(), rest.figures())
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(meetings.notes(), statements.notes(), rest.notes())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The figures as a table. */
    public String table() {
        return figures.stream().map(Figure::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}

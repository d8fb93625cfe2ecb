package dev.parley.eval;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.TextSpan;
import dev.parley.extract.Extraction;
import dev.parley.extract.Extractor;
import dev.parley.extract.ReadingLine;
import dev.parley.extract.ReadingPool;
import dev.parley.resolve.CorpusIds;
import dev.parley.resolve.Story;
import dev.parley.resolve.Telling;
import dev.parley.resolve.Thing;
import dev.parley.resolve.story.PublicationOrderResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some articles as Parley tells them: read, extracted and resolved as in the running program.
 *
 * @param names the names that the gold gives the articles
 * @param articles by name
 * @param extractions by name, with the ids of the story's things
 * @param things by id
 */
record Corpus(
        Map<ArticleId, String> names,
        Map<String, Article> articles,
        Map<String, Extraction> extractions,
        Map<String, Thing> things,
        Story story) {
    private static final int AHEAD = 8;

    /** @param articles by the gold's ids, in the order of their file */
    static Corpus read(Map<String, Article> articles, Extractor extractor) {
        Map<ArticleId, String> names = new LinkedHashMap<>();
        articles.forEach((name, article) -> names.put(article.id(), name));
        List<Telling> tellings = new ArrayList<>();
        try (ReadingPool pool = new ReadingPool(ReadingPool.threadsOfMachine())) {
            ReadingLine<Telling> line = pool.line(AHEAD, tellings::add);
            articles.values().forEach(article -> line.add(() -> telling(article, extractor.extract(article))));
            line.finish();
        }
        Story story = new PublicationOrderResolver().resolve(tellings);
        Map<String, Thing> things = story.things().stream().collect(Collectors.toMap(Thing::id, Function.identity()));
        return new Corpus(names, articles, told(tellings, names, new CorpusIds(story)), things, story);
    }

    /** The thing of that id, or what it was later seen to be; empty for an actor that nothing became of. */
    Optional<Thing> thing(String id) {
        Optional<Thing> found = Optional.ofNullable(things.get(id));
        return found.flatMap(Thing::became).isPresent()
                ? found.flatMap(Thing::became).flatMap(this::thing)
                : found;
    }

    Article article(String name) {
        return Objects.requireNonNull(articles.get(name), name);
    }

    String text(String article) {
        return article(article).text();
    }

    /** Where the words stand in the article as it is kept. */
    TextSpan find(String article, String words) {
        int start = text(article).indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("Not in " + article + ": " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    private static Telling telling(Article article, Extraction extraction) {
        return new Telling(article.id(), article.publisher(), article.text(), article.fingerprint(), extraction);
    }

    private static Map<String, Extraction> told(List<Telling> tellings, Map<ArticleId, String> names, CorpusIds ids) {
        Map<String, Extraction> told = new LinkedHashMap<>();
        tellings.forEach(telling -> told.put(
                Objects.requireNonNull(names.get(telling.article())), ids.of(telling.article(), telling.extraction())));
        return told;
    }
}

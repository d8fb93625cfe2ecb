package dev.parley.bench;

import dev.parley.article.Article;
import dev.parley.article.ArticleFormat;
import dev.parley.article.ArticleFormats;
import dev.parley.article.ArticleReader;
import dev.parley.article.Incoming;
import dev.parley.article.IncomingArticle;
import dev.parley.extract.ReadingPool;
import dev.parley.extract.corenlp.CoreNlpExtractor;
import dev.parley.pipeline.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what an article takes Parley and stock CoreNLP, in one process, on the same articles and threads, lap by lap in
 * turns; and the ratio. System properties: {@code bench.articles} (JSON Lines; otherwise the sample), {@code bench.threads}
 * (otherwise the number of processors), {@code bench.laps}.
 */
public final class StockComparison {
    private static final String LAPS = "3";

    private StockComparison() {}

    public static void main(String[] args) throws IOException {
        List<Article> articles = articles(System.getProperty("bench.articles", ""));
        int threads = number("bench.threads", String.valueOf(ReadingPool.threadsOfMachine()));
        int laps = number("bench.laps", LAPS);
        int characters = articles.stream().mapToInt(a -> a.text().length()).sum();
        say(
                "%d articles, %d characters each on average; threads: %d; laps: %d, after one to warm up",
                articles.size(), characters / articles.size(), threads, laps);
        Contestant parley = new Contestant("Parley", new CoreNlpExtractor()::extract);
        Contestant stock = new Contestant("stock CoreNLP", new StockCoreNlp()::read);
        for (Contestant each : List.of(parley, stock)) {
            each.warmUp(articles, threads);
        }
        for (int lap = 0; lap < laps; lap++) {
            parley.run(articles, threads);
            stock.run(articles, threads);
        }
        report(List.of(parley, stock), articles.size());
    }

    private static void report(List<Contestant> contestants, int articles) {
        say("%-14s %12s %12s %18s", "", "s/article", "articles/s", "processor s/article");
        for (Contestant each : contestants) {
            double seconds = each.secondsPerArticle(articles);
            say("%-14s %12.4f %12.2f %18.4f", each.name(), seconds, 1 / seconds, each.processorPerArticle(articles));
        }
        Contestant parley = contestants.getFirst();
        Contestant stock = contestants.getLast();
        say(
                "%-14s %11.1fx %12s %17.1fx",
                "ratio",
                stock.secondsPerArticle(articles) / parley.secondsPerArticle(articles),
                "",
                stock.processorPerArticle(articles) / parley.processorPerArticle(articles));
    }

    private static List<Article> articles(String file) throws IOException {
        ArticleReader reader = new ArticleReader();
        Stream<IncomingArticle> incoming =
                file.isEmpty() ? Sample.dispatches().stream() : ofFile(Path.of(file)).stream();
        return incoming.map(reader::read).filter(Article::isEnglish).toList();
    }

    private static List<IncomingArticle> ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Stream<Incoming> lines = new ArticleFormats().read(in, ArticleFormat.JSON_LINES)) {
            return lines.map(StockComparison::received).toList();
        }
    }

    private static IncomingArticle received(Incoming line) {
        return switch (line) {
            case Incoming.Received received -> received.article();
            case Incoming.Unreadable bad ->
                throw new IllegalArgumentException("Line " + bad.line() + " is no article: " + bad.message());
        };
    }

    private static int number(String property, String otherwise) {
        String value = System.getProperty(property, "");
        return Integer.parseInt(value.isEmpty() ? otherwise : value);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}

package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.Story;
import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** This room alone, over some database, with the little that the pipeline does. */
final class GraphRoom implements AutoCloseable {
    static final Instant RECEIVED_AT = Instant.parse("2031-05-01T12:00:00Z");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    GraphRoom(Driver driver) {
        this(driver, new PublicationOrderResolver());
    }

    GraphRoom(Driver driver, Resolver resolver) {
        context.registerBean(Resolver.class, () -> resolver);
        context.registerBean(Driver.class, () -> driver, definition -> definition.setDestroyMethodName(""));
        AutoConfigurationPackages.register(context, "dev.parley.graph");
        context.register(Beans.class);
        context.refresh();
    }

    ArticleStore articles() {
        return context.getBean(ArticleStore.class);
    }

    ReportSet reports() {
        return context.getBean(ReportReader.class).read();
    }

    FurtherReports reportsSince(long change) {
        return context.getBean(ReportReader.class).since(change);
    }

    DecisionKeeper decisions() {
        return context.getBean(DecisionKeeper.class);
    }

    CheckResult refold() {
        return context.getBean(GraphCheck.class).refold();
    }

    StoryWriter writer() {
        return context.getBean(StoryWriter.class);
    }

    /** How often a transaction was begun again. */
    long repeats() {
        return context.getBean(Transactions.class).repeats();
    }

    StoryKeeper story() {
        return context.getBean(StoryKeeper.class);
    }

    CheckResult check() {
        return context.getBean(GraphCheck.class).run();
    }

    /** One after the other, with the story written after each. */
    void ingest(Collection<MadeUpArticle> news) {
        news.forEach(article -> {
            read(article);
            writeStory();
        });
    }

    /** All read, then the story written once. */
    void ingestTogether(Collection<MadeUpArticle> news) {
        news.forEach(this::read);
        writeStory();
    }

    void retract(MadeUpArticle article) {
        story().retract(id(article), "on request");
    }

    /** Each came in so much later, or earlier, than the one before; the story was told after each. */
    CheckResult checkAfter(Iterable<MadeUpArticle> news, Duration step) {
        Instant now = RECEIVED_AT;
        for (MadeUpArticle article : news) {
            articles().keep(article.article(), now);
            articles().extracted(article.article().id(), article.extraction(), "test");
            writeStory();
            now = now.plus(step);
        }
        return check();
    }

    void read(MadeUpArticle article) {
        if (articles().keep(article.article(), RECEIVED_AT)) {
            articles().extracted(article.article().id(), article.extraction(), "test");
        }
    }

    void writeStory() {
        ReportSet reports = reports();
        Story story = new PublicationOrderResolver().resolve(reports.tellings(), reports.decisions());
        writer().write(story, reports.change());
    }

    ArticleId id(MadeUpArticle article) {
        return article.article().id();
    }

    Transactions transactions() {
        return context.getBean(Transactions.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataNeo4jAutoConfiguration.class, DataNeo4jRepositoriesAutoConfiguration.class})
    @Import({
        BookmarkConfiguration.class,
        Transactions.class,
        ArticleStore.class,
        ReportReader.class,
        DecisionKeeper.class,
        StoryWriter.class,
        StoryInHand.class,
        StoryKeeper.class,
        GraphCheck.class
    })
    static class Beans {}
}

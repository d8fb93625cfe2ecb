package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import dev.parley.resolve.Story;
import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes share a database: each has this room for itself and knows nothing of the other. */
class TwoProcessesTests {
    private static final List<MadeUpArticle> NEWS = MadeUpNews.articles(17, 8);
    private static final MadeUpArticle LATEST = NEWS.getLast();

    private final Resolver resolver = new PublicationOrderResolver();
    private Runnable whileResolving = () -> {};
    private GraphRoom one;
    private GraphRoom other;

    @BeforeEach
    void open() {
        TestDatabase.clear();
        other = new GraphRoom(TestDatabase.driver());
        one = new GraphRoom(TestDatabase.driver(), (tellings, decisions) -> {
            Runnable now = whileResolving;
            whileResolving = () -> {};
            now.run();
            return resolver.resolve(tellings, decisions);
        });
        NEWS.stream().limit(NEWS.size() - 1).forEach(other::read);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void anOlderStoryIsNeverTheLastWord() {
        ReportSet before = one.reports();
        other.ingest(List.of(LATEST));
        CheckResult whole = other.check();

        assertThatThrownBy(() -> one.writer().write(story(before), before.change()))
                .isInstanceOf(StoryOutdated.class)
                .hasMessageContaining("told from change " + before.change());
        assertThat(one.check()).isEqualTo(whole);
    }

    @Test
    void whatCameSinceStaysUntold() {
        ReportSet before = one.reports();
        other.read(LATEST);
        one.writer().write(story(before), before.change());

        assertThat(one.articles().untold()).containsExactly(one.id(LATEST));
        assertThat(one.check().problems()).isEmpty();
    }

    @Test
    void aStoryThatNamesWhatWasRetractedIsNotWritten() {
        other.ingest(List.of(LATEST));
        ReportSet before = one.reports();
        other.retract(LATEST);

        assertThatThrownBy(() -> one.writer().write(story(before), before.change()))
                .isInstanceOf(StoryOutdated.class);
        assertThat(one.check().problems()).isEmpty();
    }

    @Test
    void oneTellsAnewWhenTheOtherWasFaster() {
        other.read(LATEST);
        other.writeStory();
        CheckResult whole = other.check();
        TestDatabase.clear();
        NEWS.stream().limit(NEWS.size() - 1).forEach(one::read);

        whileResolving = () -> other.ingest(List.of(LATEST));

        assertThat(one.story().tell()).isFalse();
        assertThat(one.check()).isEqualTo(whole);
    }

    @Test
    void oneRetractsWhileTheOtherTells() {
        other.read(LATEST);
        whileResolving = () -> {
            other.read(MadeUpNews.articles(18, 1).getFirst());
            other.writeStory();
        };
        one.retract(LATEST);

        assertThat(one.articles().standing(one.id(LATEST))).contains(new Standing(Stage.RETRACTED, "on request"));
        assertThat(one.articles().untold()).isEmpty();
        assertThat(one.check().problems()).isEmpty();
    }

    @Test
    void whatBothReadCountsOnce() {
        long change = one.reports().change();
        one.articles().extracted(one.id(NEWS.getFirst()), NEWS.getFirst().extraction(), "test");
        assertThat(one.reports().change()).isEqualTo(change);
    }

    @Test
    void row61ManyStoreAndTellAtOnce() throws Exception {
        TestDatabase.clear();
        List<MadeUpArticle> news = MadeUpNews.articles(19, 40);
        one.ingestTogether(news);
        CheckResult inTurn = one.check();
        TestDatabase.clear();

        for (Future<?> each : readAndTellInFourThreads(news)) {
            each.get();
        }
        one.story().tell();

        assertThat(one.check()).isEqualTo(inTurn);
        assertThat(one.articles().count(Stage.PROCESSED)).isEqualTo(news.size());
    }

    private List<Future<?>> readAndTellInFourThreads(List<MadeUpArticle> news) {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < news.size(); i++) {
                MadeUpArticle article = news.get(i);
                GraphRoom room = i % 2 == 0 ? one : other;
                all.add(threads.submit(() -> room.read(article)));
                if (i % 5 == 0) {
                    all.add(threads.submit(() -> room.story().tell()));
                }
            }
        }
        return all;
    }

    private Story story(ReportSet reports) {
        return resolver.resolve(reports.tellings());
    }
}

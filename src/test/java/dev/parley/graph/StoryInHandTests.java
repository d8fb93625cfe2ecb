package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph that further articles are brought into is the graph of all articles, told at once. */
class StoryInHandTests {
    private static final int ARTICLES = 20;

    static LongStream seeds() {
        return LongStream.range(200, 206);
    }

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void furtherArticlesInAnyOrderGiveTheGraphOfAll(long seed) {
        List<MadeUpArticle> news = new ArrayList<>(MadeUpNews.articles(seed, ARTICLES));
        Collections.shuffle(news, new Random(seed));
        WatchedDriver watched = new WatchedDriver(TestDatabase.driver());
        try (GraphRoom room = new GraphRoom(watched.driver());
                GraphRoom checking = new GraphRoom(TestDatabase.driver())) {
            for (MadeUpArticle article : news) {
                room.read(article);
                assertThat(room.story().tell()).isTrue();
                watched.before(GraphStatement.LIST_TELLINGS, () -> {
                    throw new AssertionError("Everything is read again");
                });
            }
            assertThat(checking.refold().problems()).isEmpty();
        }
    }

    @Test
    void whatAnotherProcessToldIsNotOverlooked() {
        List<MadeUpArticle> news = MadeUpNews.articles(211, ARTICLES);
        try (GraphRoom one = new GraphRoom(TestDatabase.driver());
                GraphRoom other = new GraphRoom(TestDatabase.driver())) {
            for (int i = 0; i < ARTICLES; i++) {
                GraphRoom next = i % 3 == 0 ? one : other;
                next.read(news.get(i));
                next.story().tell();
            }
            assertThat(one.refold().problems()).isEmpty();
        }
    }

    @Test
    void goesOnAfterARetraction() {
        List<MadeUpArticle> news = MadeUpNews.articles(212, ARTICLES);
        try (GraphRoom room = new GraphRoom(TestDatabase.driver())) {
            for (MadeUpArticle article : news) {
                room.read(article);
                room.story().tell();
                if (article.equals(news.get(9))) {
                    room.retract(news.get(4));
                }
            }
            assertThat(room.refold().problems()).isEmpty();
        }
    }
}

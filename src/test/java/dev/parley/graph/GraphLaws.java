package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** The laws that hold for whatever is stored, over invented sets of articles; the same for every database. */
abstract class GraphLaws {
    private static final int ARTICLES = 10;
    private GraphRoom room;

    abstract Driver driver();

    @BeforeEach
    void open() {
        room = new GraphRoom(driver());
        clear();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void clear() {
        driver().executableQuery("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n")
                .execute();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void l1OrderAndBatchesDoNotMatter(long seed) {
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        room.ingestTogether(news);
        CheckResult together = room.check();
        clear();
        List<MadeUpArticle> shuffled = new ArrayList<>(news);
        Collections.shuffle(shuffled, new Random(seed));
        room.ingest(shuffled);
        assertThat(room.check()).isEqualTo(together);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void l2Row62OnceIsEnough(long seed) {
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        room.ingestTogether(news);
        CheckResult once = room.check();
        room.ingestTogether(news);
        assertThat(room.check()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void l3RetractedIsAsIfItNeverCame(long seed) {
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        MadeUpArticle retracted = news.get((int) (seed % ARTICLES));
        room.ingestTogether(
                news.stream().filter(article -> article != retracted).toList());
        CheckResult without = room.check();
        clear();
        room.ingestTogether(news);
        assertThat(room.check()).isNotEqualTo(without);
        room.retract(retracted);
        assertThat(room.check()).isEqualTo(without);
        assertThat(room.articles().keep(retracted.article(), GraphRoom.RECEIVED_AT))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void l4EverythingHasEvidence(long seed) {
        room.ingestTogether(MadeUpNews.articles(seed, 3 * ARTICLES));
        CheckResult check = room.check();
        assertThat(check.problems()).isEmpty();
        assertThat(check.counts()).containsEntry("articles", 3L * ARTICLES);
        assertThat(check.counts().get("links")).isPositive();
        assertThat(check.counts().get("versions")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void l8WhateverIsCutOffIsTakenUpAgain(long seed) {
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        room.ingestTogether(news);
        CheckResult whole = room.check();
        clear();
        room.articles().keep(news.getFirst().article(), GraphRoom.RECEIVED_AT);
        news.stream().skip(1).forEach(room::read);
        assertThat(room.articles().waiting(5)).containsExactly(room.id(news.getFirst()));
        assertThat(room.articles().untold()).hasSize(ARTICLES - 1);
        room.articles().extracted(room.id(news.getFirst()), news.getFirst().extraction(), "test");
        room.writeStory();
        assertThat(room.check()).isEqualTo(whole);
        assertThat(room.articles().count(Stage.PROCESSED)).isEqualTo(ARTICLES);
    }
}

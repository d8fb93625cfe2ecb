package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.Decision;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import dev.parley.resolve.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws by their numbers, each over invented articles and what analysts decide of them, in a real database. */
class StoryLawsTests {
    private static final int ARTICLES = 12;
    private static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");

    private GraphRoom room;

    static LongStream twentyShuffles() {
        return LongStream.range(0, 20);
    }

    static LongStream corpora() {
        return LongStream.range(100, 106);
    }

    @BeforeEach
    void open() {
        TestDatabase.clear();
        room = new GraphRoom(TestDatabase.driver());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @MethodSource("twentyShuffles")
    void l1Row62OrderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<MadeUpArticle> news = new ArrayList<>(MadeUpNews.articles(5, ARTICLES));
        List<Decision> decisions = decisions(news);
        room.decisions().takeOver(decisions, List.of());
        room.ingestTogether(news);
        CheckResult inBulk = room.check();
        TestDatabase.clear();

        Collections.shuffle(news, random);
        int decided = random.nextInt(ARTICLES);
        for (MadeUpArticle article : news) {
            if (news.indexOf(article) == decided) {
                room.decisions().takeOver(decisions.reversed(), List.of());
            }
            room.read(article);
            if (seed % 2 == 0 || random.nextBoolean()) {
                room.story().tell();
            }
        }
        room.story().tell();

        assertThat(room.check()).isEqualTo(inBulk);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void l2Row62OnceIsEnough(long seed) {
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        List<Decision> decisions = decisions(news);
        room.ingestTogether(news);
        room.decisions().takeOver(decisions, List.of());
        room.story().tell();
        CheckResult once = room.check();

        room.decisions().takeOver(decisions, List.of());
        news.forEach(article -> room.articles().extracted(room.id(article), article.extraction(), "test"));
        room.ingest(news);
        room.story().tell();

        assertThat(room.check()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void l3Row68RemovalOfAnySubsetIsComplete(long seed) {
        Random random = new Random(seed);
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        List<MadeUpArticle> gone = new ArrayList<>(news);
        gone.removeIf(article -> random.nextInt(3) > 0);
        List<MadeUpArticle> left = new ArrayList<>(news);
        left.removeAll(gone);
        List<Decision> decisions = decisions(news);
        room.decisions().takeOver(decisions, List.of());
        room.ingestTogether(left);
        CheckResult without = room.check();
        TestDatabase.clear();

        room.ingestTogether(news);
        room.decisions().takeOver(decisions, List.of());
        room.story().tell();
        gone.forEach(room::retract);

        assertThat(room.check()).isEqualTo(without);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void l6UndoIsExact(long seed) {
        List<MadeUpArticle> news = MadeUpNews.articles(seed, ARTICLES);
        room.ingestTogether(news);
        CheckResult without = room.check();
        TestDatabase.clear();

        room.ingestTogether(news.subList(0, ARTICLES / 2));
        CheckResult before = room.check();
        List<String> made = new ArrayList<>();
        for (DecisionDraft draft : drafts(news.subList(0, ARTICLES / 2))) {
            made.add(room.decisions()
                    .decide(draft, made("d" + made.size()))
                    .made()
                    .id());
        }
        assertThat(room.check().fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(room.refold().problems()).isEmpty();
        room.ingestTogether(news);
        Collections.shuffle(made, new Random(seed));
        made.forEach(id -> room.decisions().decide(new DecisionDraft.Undo(id), made("undo-" + id)));

        assertThat(room.check().fingerprint()).isEqualTo(without.fingerprint());
        assertThat(room.check().counts()).containsEntry("decisions", 2L * made.size());
        assertThat(room.refold().problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphStatement.class,
            names = {"WRITE_THINGS", "WRITE_LINKS", "SET_SOURCES", "KEEP_DECISIONS", "LINK_UNDOINGS", "SET_STORY_STATE"
            })
    void l8WhatDiesWhileDecidingHasChangedNothing(GraphStatement statement) {
        List<MadeUpArticle> news = MadeUpNews.articles(9, ARTICLES);
        room.ingestTogether(news);
        CheckResult before = room.check();
        WatchedDriver dying = new WatchedDriver(TestDatabase.driver());
        dying.before(statement, () -> {
            throw new IllegalStateException("killed");
        });
        DecisionDraft draft = drafts(news).getFirst();
        try (GraphRoom killed = new GraphRoom(dying.driver())) {
            assertThatThrownBy(() -> killed.decisions().decide(draft, made("d")))
                    .hasMessage("killed");
        }
        assertThat(room.check()).isEqualTo(before);
        assertThat(room.story().tell()).isFalse();

        room.decisions().decide(draft, made("d"));
        assertThat(room.check().fingerprint()).isNotEqualTo(before.fingerprint());
    }

    /** One that brings two actors together, one that parts two, one that corrects. */
    private static List<DecisionDraft> drafts(List<MadeUpArticle> news) {
        return List.of(
                new DecisionDraft.Same(List.of(actor(news, 0), actor(news, 3))),
                new DecisionDraft.Different(List.of(actor(news, 1), actor(news, 4))),
                new DecisionDraft.Correct(actor(news, 2), "name", "Somebody Else"));
    }

    private static List<Decision> decisions(List<MadeUpArticle> news) {
        return List.of(
                new Decision.Same(made("1"), List.of(report(news, 0), report(news, 3))),
                new Decision.Different(made("2"), List.of(report(news, 1), report(news, 4))),
                new Decision.Correct(made("3"), report(news, 2), "name", "Somebody Else"));
    }

    private static String actor(List<MadeUpArticle> news, int number) {
        return report(news, number).text();
    }

    private static ReportId report(List<MadeUpArticle> news, int number) {
        MadeUpArticle article = news.get(number);
        return new ReportId(
                article.article().id(), article.extraction().actors().getFirst().id());
    }

    private static Decision.Made made(String id) {
        return new Decision.Made(id, "an analyst", NOON, "for the test");
    }
}

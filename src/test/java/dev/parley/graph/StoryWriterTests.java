package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.database.TestDatabase;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.MoveKind;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.NewsText;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/** What {@code src/docs/graph.md} promises to whoever reads the graph. */
class StoryWriterTests {
    private static final TimeSpan FIFTH = TimeSpan.day(LocalDate.of(2031, 3, 5));
    private static final List<String> BOTH = List.of("Anna Lind", "Sudland");

    private GraphRoom room;

    @BeforeEach
    void open() {
        TestDatabase.clear();
        room = new GraphRoom(TestDatabase.driver());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Nested
    class APlanAndTheMeetingItBecame {

        @BeforeEach
        void tell() {
            room.ingest(List.of(
                    article("a", planned("2031-03-01")),
                    article(
                            "b",
                            NewsText.on("2031-03-06")
                                    .meeting(
                                            MeetingKind.TALKS,
                                            MeetingStatus.HELD,
                                            List.of("Anna Lind", "Sudland", "Boris Tark"),
                                            "Oslo",
                                            FIFTH))));
        }

        @Test
        void areOneMeetingWithTwoStatuses() {
            Record meeting = only("MATCH (m:Meeting:Entry:Thing) RETURN m");
            assertThat(meeting.get("m").get("statuses").asList()).isEqualTo(List.of("PLANNED", "HELD"));
            assertThat(meeting.get("m").get("name").asString())
                    .isEqualTo("Talks: Anna Lind, Boris Tark, Sudland in Oslo");
            assertThat(meeting.get("m").get("timeEdtf").asString()).isEqualTo("2031-03-05");
            assertThat(meeting.get("m").get("orderTime").asZonedDateTime().toInstant())
                    .isEqualTo(FIFTH.earliest());
        }

        @Test
        void showWhatWasKnownThen() {
            Record then = only("""
                    MATCH (m:Meeting|PastMeeting)-[:WAS*0..1]->(s)
                    WHERE s.knownFrom <= datetime("2031-03-03T00:00:00Z") < s.knownTo
                    MATCH (m)<-[p:PARTICIPATED_IN|PARTICIPATED_IN_THEN]-(a)
                    WHERE p.knownFrom <= datetime("2031-03-03T00:00:00Z") < p.knownTo
                    RETURN s.status AS status, s.reportCount AS reports, collect(a.name) AS who""");
            assertThat(then.get("status").asString()).isEqualTo("PLANNED");
            assertThat(then.get("reports").asInt()).isEqualTo(1);
            assertThat(then.get("who").asList()).containsExactlyInAnyOrder("Anna Lind", "Sudland");
        }

        @Test
        void openToTheirWords() {
            Record quote = only("""
                    MATCH (:Meeting)-[:REPORTED_IN]->(r:MeetingReport)-[:FROM]->(a:Article {id: "b"})
                    RETURN r.quotes[0] AS quote, substring(a.text, r.starts[0], r.ends[0] - r.starts[0]) AS words""");
            assertThat(quote.get("quote").asString())
                    .isEqualTo("met")
                    .isEqualTo(quote.get("words").asString());
        }

        @Test
        void leaveTheArticlesProcessed() {
            assertThat(room.articles().count(Stage.PROCESSED)).isEqualTo(2);
            assertThat(room.articles().untold()).isEmpty();
        }
    }

    @Test
    void aMoveStandsOnTheTimelineAndBetweenPartyAndProposal() {
        room.ingest(List.of(
                article("a", NewsText.on("2031-03-01").move("Nordmark", "the river plan", MoveKind.REJECTED, FIFTH))));
        Record move = only("""
                MATCH (a:State)-[d:MOVED]->(p:Proposal), (m:Move:Entry {id: d.moveId})-[:ON]->(p), (m)-[:BY]->(a)
                RETURN d.move AS move, m.timeEdtf AS time, p.name AS plan""");
        assertThat(move.get("move").asString()).isEqualTo("REJECTED");
        assertThat(move.get("time").asString()).isEqualTo("2031-03-05");
        assertThat(move.get("plan").asString()).isEqualTo("the river plan");
    }

    @Test
    void aStatementHasItsSpeakerAndItsAddressee() {
        room.ingest(List.of(article("a", NewsText.on("2031-03-01").statement("Anna Lind", "Sudland", "we agree"))));
        Record statement = only(
                "MATCH (a)-[:MADE]->(s:Statement:Entry)-[:ADDRESSED_TO]->(b) RETURN a.name AS a, s.text AS s, b.name AS b");
        assertThat(statement.asMap().values()).containsExactlyInAnyOrder("Anna Lind", "we agree", "Sudland");
    }

    @Test
    void aStoreThatWasEmptiedBeginsToCountAnew() {
        room.ingest(List.of(article("a", planned("2031-03-01"))));
        Record before = only("MATCH (s:StoryState) RETURN s.began AS began, s.written AS written");
        TestDatabase.clear();

        room.ingest(List.of(article("a", planned("2031-03-01"))));

        Record after = only("MATCH (s:StoryState) RETURN s.began AS began, s.written AS written");
        assertThat(after.get("written")).isEqualTo(before.get("written"));
        assertThat(after.get("began")).isNotEqualTo(before.get("began"));
    }

    @Test
    void writesNothingWhenNothingChanged() {
        room.ingest(List.of(article("a", planned("2031-03-01"))));
        Record before = only("MATCH (m:Meeting)-[e:REPORTED_IN]->() RETURN elementId(e) AS e");
        room.writeStory();
        assertThat(only("MATCH (m:Meeting)-[e:REPORTED_IN]->() RETURN elementId(e) AS e"))
                .isEqualTo(before);
    }

    @Test
    void aRetractedArticleLeavesOnlyItsIdAndTheReason() {
        MadeUpArticle article = article("a", planned("2031-03-01"));
        room.ingest(List.of(article));
        room.retract(article);
        Record left = only(
                "MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:StoryState RETURN labels(n) AS labels, properties(n) AS p");
        assertThat(left.get("labels").asList()).isEqualTo(List.of("Article"));
        assertThat(left.get("p").asMap()).containsOnlyKeys("id", "receivedAt", "state", "reason");
        assertThat(room.articles().find(room.id(article))).isEmpty();
        assertThat(room.articles().standing(room.id(article))).contains(new Standing(Stage.RETRACTED, "on request"));
    }

    private static NewsText planned(String day) {
        return NewsText.on(day).meeting(MeetingKind.TALKS, MeetingStatus.PLANNED, BOTH, null, FIFTH);
    }

    private static MadeUpArticle article(String id, NewsText text) {
        Article article = new Article(
                new ArticleId(id),
                text.text(),
                null,
                null,
                null,
                null,
                text.extraction().published(),
                "en",
                List.of(),
                new Fingerprint(List.of()));
        return new MadeUpArticle(article, text.extraction());
    }

    private static Record only(String cypher) {
        List<Record> rows =
                TestDatabase.driver().executableQuery(cypher).execute().records();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}

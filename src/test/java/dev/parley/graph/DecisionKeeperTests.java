package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.article.TextSpan;
import dev.parley.database.TestDatabase;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.MoveKind;
import dev.parley.resolve.Decision;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.NewsText;
import dev.parley.time.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What analysts decide, as the graph keeps it. */
class DecisionKeeperTests {
    private static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");

    private final NewsText first = NewsText.on("2031-03-01");
    private final NewsText second = NewsText.on("2031-03-02");
    private final String lind = "a-" + first.actor("Anna Lind");
    private final String lund = "b-" + second.actor("Anita Lund");
    private GraphRoom room;
    private int made;

    @BeforeEach
    void tell() {
        TestDatabase.clear();
        first.move("Nordmark", "the river plan", MoveKind.TABLED, TimeSpan.day(LocalDate.of(2031, 3, 1)));
        room = new GraphRoom(TestDatabase.driver());
        room.ingest(List.of(article("a", first), article("b", second)));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void twoThingsBecomeOneAtOnce() {
        merge(lind, lund);

        assertThat(people()).containsExactly("Anna Lind");
        assertThat(room.story().tell()).isFalse();
    }

    @Test
    void anArticleThatIsReadAgainOrRetractedKeepsWhatWasDecided() {
        merge(lind, lund);
        room.articles().extracted(new ArticleId("b"), second.extraction(), "another version");
        assertThat(room.story().tell()).isTrue();
        assertThat(people()).containsExactly("Anna Lind");

        room.retract(article("b", second));
        assertThat(people()).containsExactly("Anna Lind");
        assertThat(room.decisions().all()).hasSize(1);
        assertThat(room.check().problems()).isEmpty();
    }

    @Test
    void row64WhatAnotherVersionReadsFromOtherWordsOnIsFoundByItsPlace() {
        NewsText text = NewsText.on("2031-03-04");
        String tark = "c-" + text.actor("Boris Tark");
        room.ingest(List.of(article("c", text)));
        decide(new DecisionDraft.Correct(tark, "name", "Boris Tarkov"));
        room.articles().extracted(new ArticleId("c"), withoutFirstLetter(text.extraction()), "another version");

        assertThat(room.story().tell()).isTrue();

        assertThat(people()).contains("Boris Tarkov").doesNotContain("oris Tark");
        assertThat(room.refold().problems()).isEmpty();
    }

    @Test
    void aCorrectedValueStandsInTheThing() {
        decide(new DecisionDraft.Correct(lund, "name", "Annika Lund"));

        assertThat(people()).containsExactly("Anna Lind", "Annika Lund");
    }

    @Test
    void whatIsUndoneIsMarkedAndNotTakenAway() {
        Decision merge = merge(lind, lund);
        decide(new DecisionDraft.Undo(merge.made().id()));

        assertThat(people()).containsExactly("Anita Lund", "Anna Lind");
        assertThat(values("MATCH (u:Decision)-[:UNDOES]->(d:Decision) RETURN u.standing AND NOT d.standing AS value"))
                .containsExactly("true");
        assertThat(values("MATCH (:Decision)-[:NAMES]->(n:NamedReport) RETURN n.id AS value ORDER BY value"))
                .containsExactly(lind, lund);
    }

    @Test
    void row65AClockThatGoesBackMakesNoDecisionEarlierThanTheLast() {
        Decision merge = merge(lind, lund);
        Decision undo = room.decisions()
                .decide(
                        new DecisionDraft.Undo(merge.made().id()),
                        new Decision.Made("back", "an analyst", NOON.minusSeconds(60), "a mistake"));

        assertThat(undo.made().at()).isAfter(merge.made().at());
        assertThat(people()).hasSize(2);
    }

    @Nested
    class Refuses {

        @Test
        void whatIsNotThere() {
            assertRefused("NO_SUCH_THING", List.of("ids", "1"), new DecisionDraft.Same(List.of(lind, "nobody")));
            assertRefused("NO_SUCH_THING", List.of("id"), new DecisionDraft.Correct("nobody", "name", "Any"));
            assertRefused("NO_SUCH_DECISION", List.of("id"), new DecisionDraft.Undo("none"));
        }

        @Test
        void tooFewAndDifferentKinds() {
            String plan = values("MATCH (p:Proposal) RETURN p.id AS value").getFirst();
            assertRefused("TOO_FEW_IDS", List.of("ids"), new DecisionDraft.Same(List.of(lind, lind)));
            assertRefused("DIFFERENT_KINDS", List.of("ids", "1"), new DecisionDraft.Different(List.of(lind, plan)));
        }

        @Test
        void moves() {
            String move = values("MATCH (m:Move) RETURN m.id AS value").getFirst();
            assertRefused("WRONG_KIND", List.of("id"), new DecisionDraft.Correct(move, "move", "REJECTED"));
        }

        @Test
        void fieldsAndValuesThatCannotBe() {
            assertRefused("NOT_CORRECTABLE", List.of("field"), new DecisionDraft.Correct(lind, "hair", "red"));
            assertRefused("VALUE_UNREADABLE", List.of("value"), new DecisionDraft.Correct(lind, "kind", "CROWD"));
        }

        @Test
        void whatAnEarlierDecisionSpeaksAgainst() {
            Decision merge = merge(lind, lund);
            assertRefused("CONTRADICTS_DECISION", List.of("ids"), new DecisionDraft.Different(List.of(lind, lund)));

            decide(new DecisionDraft.Undo(merge.made().id()));
            assertRefused(
                    "ALREADY_UNDONE",
                    List.of("id"),
                    new DecisionDraft.Undo(merge.made().id()));
            decide(new DecisionDraft.Different(List.of(lind, lund)));
            assertRefused("CONTRADICTS_DECISION", List.of("ids"), new DecisionDraft.Same(List.of(lund, lind)));
        }

        private void assertRefused(String code, List<String> path, DecisionDraft draft) {
            CheckResult before = room.check();
            assertThatExceptionOfType(DecisionRefused.class)
                    .isThrownBy(() -> decide(draft))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isEqualTo(code);
                        assertThat(refused.path()).isEqualTo(path);
                    });
            assertThat(room.check()).isEqualTo(before);
        }
    }

    private static Extraction withoutFirstLetter(Extraction told) {
        ActorReport actor = told.actors().getFirst();
        TextSpan span = actor.mentions().getFirst().span();
        String name = actor.name().substring(1);
        Mention mention = new Mention(new TextSpan(span.start() + 1, span.end()), name, MentionForm.NAMED);
        ActorReport other = new ActorReport(
                "a" + (span.start() + 1), name, actor.kind(), List.of(), List.of(), List.of(), List.of(mention));
        return new Extraction(
                told.published(),
                told.boilerplate(),
                List.of(other),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Decision merge(String... ids) {
        return decide(new DecisionDraft.Same(Arrays.asList(ids)));
    }

    private Decision decide(DecisionDraft draft) {
        return room.decisions().decide(draft, new Decision.Made("d" + made++, "an analyst", NOON, "looked it up"));
    }

    private static List<String> people() {
        return values("MATCH (p:Person) RETURN p.name AS value ORDER BY value");
    }

    private static List<String> values(String query) {
        return TestDatabase.driver().executableQuery(query).execute().records().stream()
                .map(row -> String.valueOf(row.get("value").asObject()))
                .toList();
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
}

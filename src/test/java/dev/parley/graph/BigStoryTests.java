package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.article.Article;
import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.database.TestDatabase;
import dev.parley.extract.ActorKind;
import dev.parley.resolve.Facts;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.Link;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.NewsText;
import dev.parley.resolve.ReportId;
import dev.parley.resolve.Story;
import dev.parley.resolve.Telling;
import dev.parley.resolve.Thing;
import dev.parley.resolve.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story in which everything changes at once. */
class BigStoryTests {
    private static final int ARTICLES = 10;
    private static final int PEOPLE = 400;
    private static final Instant KNOWN = Instant.parse("2031-03-02T00:00:00Z");

    private final WatchedDriver watched = new WatchedDriver(TestDatabase.driver());
    private GraphRoom room;
    private long change;

    @BeforeEach
    void read() {
        TestDatabase.clear();
        room = new GraphRoom(watched.driver());
        IntStream.range(0, ARTICLES).mapToObj(BigStoryTests::article).forEach(room::read);
        change = room.reports().change();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void isWrittenAndWrittenAnewAsAWhole() {
        room.writer().write(story("envoy"), change);
        assertThat(room.check().counts()).containsEntry("things", (long) ARTICLES * (PEOPLE + 1));
        room.writer().write(story("minister"), change);

        assertThat(room.check().isSound()).isTrue();
        assertThat(titles()).isEqualTo(Map.of("minister", ARTICLES * (PEOPLE + 1)));
    }

    @Test
    void isNotSeenUntilItIsWhole() {
        room.writer().write(story("envoy"), change);
        CheckResult before = room.check();
        List<Map<String, Integer>> seen = new ArrayList<>();
        watched.before(GraphStatement.SET_PROCESSED, () -> {
            seen.add(titles());
            throw new IllegalStateException("cut off");
        });

        assertThatThrownBy(() -> room.writer().write(story("minister"), change)).hasMessage("cut off");
        assertThat(seen).containsExactly(Map.of("envoy", ARTICLES * (PEOPLE + 1)));
        assertThat(room.check()).isEqualTo(before);
    }

    @Test
    void hasTimeOfItsOwn() {
        Story story = story("envoy");
        watched.limits().clear();
        room.writer().write(story, change);
        assertThat(watched.limits()).containsExactly(Duration.ofMinutes(10));
    }

    private Story story(String title) {
        List<Thing> things = new ArrayList<>();
        for (Telling telling : room.reports().tellings()) {
            List<ReportId> people = telling.extraction().actors().stream()
                    .map(actor -> new ReportId(telling.article(), actor.id()))
                    .toList();
            people.forEach(person -> things.add(person(person, people.getFirst(), title)));
        }
        things.sort(Comparator.comparing(Thing::id));
        return new Story(things, Map.of());
    }

    /** Represents the first one of the article, who so becomes a hot node. */
    private static Thing person(ReportId id, ReportId first, String title) {
        List<Link> links = id.equals(first)
                ? List.of()
                : List.of(new Link(Link.Kind.REPRESENTS, first.text(), null, null, List.of(id)));
        Version version = new Version(
                KNOWN,
                Knowledge.FOREVER,
                new Facts.OfActor(id.text(), ActorKind.PERSON, List.of(), List.of(title)),
                links,
                List.of(),
                List.of(id),
                1);
        return new Thing(id.text(), Thing.Kind.ACTOR, List.of(version), Optional.empty());
    }

    private static MadeUpArticle article(int number) {
        NewsText text = NewsText.on("2031-03-01");
        IntStream.rangeClosed(0, PEOPLE).forEach(i -> text.actor("Person " + i));
        Article article = new Article(
                new ArticleId("big" + number),
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

    private static Map<String, Integer> titles() {
        return TestDatabase.driver()
                .executableQuery("MATCH (a:Actor) RETURN a.titles[0] AS title, count(*) AS number")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("title").asString(),
                        row -> row.get("number").asInt()));
    }
}

package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine's clock and its time zone say while articles come in; their order is that of the documents. */
class SkewedClockTests {
    private static final List<MadeUpArticle> NEWS = MadeUpNews.articles(65, 12);
    private static final TimeZone HERE = TimeZone.getDefault();

    private GraphRoom room;

    @BeforeEach
    void open() {
        TestDatabase.clear();
        room = new GraphRoom(TestDatabase.driver());
    }

    @AfterEach
    void close() {
        room.close();
        TimeZone.setDefault(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "-PT9600H", "PT0S", "PT72000H"})
    void row65AClockThatGoesBackOrAheadChangesNothing(Duration step) {
        CheckResult steady = room.checkAfter(NEWS, Duration.ofMinutes(1));
        TestDatabase.clear();

        assertThat(room.checkAfter(NEWS, step)).isEqualTo(steady);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"})
    void row65NeitherDoesTheTimeZoneOfTheMachine(ZoneId zone) {
        CheckResult here = room.checkAfter(NEWS, Duration.ofMinutes(1));
        TestDatabase.clear();

        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(room.checkAfter(NEWS, Duration.ofMinutes(1))).isEqualTo(here);
    }

    /** Clocks in Berlin went back from 3 to 2 at one in the morning by UTC. */
    @Test
    void row65TheHourThatComesTwiceIsTwoHours() {
        Instant first = published("2031-10-26T02:30:00+02:00");
        Instant second = published("2031-10-26T02:30:00+01:00");

        assertThat(Duration.between(first, second)).isEqualTo(Duration.ofHours(1));
        assertThat(LocalDate.ofInstant(first, ZoneId.of("Europe/Berlin"))).isEqualTo("2031-10-26");
    }

    private static Instant published(String at) {
        Article article = new ArticleReader()
                .read(IncomingArticle.plain("The envoys met in Oslo, they said.")
                        .publishedAt(at));
        Instant earliest = article.publication().time().earliest();
        assertThat(earliest).isNotNull();
        return earliest;
    }
}

package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.database.TestDatabase;
import dev.parley.resolve.MadeUpArticle;
import dev.parley.resolve.MadeUpNews;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;

/** The same laws when the driver asks for a routing table, as it does for {@code neo4j://}. */
class RoutedGraphLawsTests extends GraphLaws {
    private static Driver driver;

    @BeforeAll
    static void connect() {
        driver = TestDatabase.routedDriver();
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    @Test
    void aReadWaitsForWhatThisProcessWrote() {
        WatchedDriver watched = new WatchedDriver(driver);
        try (GraphRoom room = new GraphRoom(watched.driver())) {
            MadeUpArticle article = MadeUpNews.articles(51, 1).getFirst();
            room.articles().keep(article.article(), GraphRoom.RECEIVED_AT);
            Set<Bookmark> written = driver.executableQueryBookmarkManager().getBookmarks();
            room.articles().standing(room.id(article));

            assertThat(written).isNotEmpty();
            assertThat(watched.session().bookmarks()).containsAll(written);
        }
    }

    @Test
    void aReadWaitsForWhatAnotherProcessHandedOn() {
        WatchedDriver watched = new WatchedDriver(driver);
        try (Driver another = TestDatabase.routedDriver();
                GraphRoom writer = new GraphRoom(another);
                GraphRoom reader = new GraphRoom(watched.driver())) {
            MadeUpArticle article = MadeUpNews.articles(52, 1).getFirst();
            writer.articles().keep(article.article(), GraphRoom.RECEIVED_AT);
            Set<String> written = writer.transactions().bookmarks();

            reader.transactions().follow(written);
            reader.articles().standing(reader.id(article));

            assertThat(written).isNotEmpty();
            assertThat(watched.session().bookmarks())
                    .extracting(Bookmark::value)
                    .containsAll(written);
        }
    }

    @Override
    Driver driver() {
        return driver;
    }
}

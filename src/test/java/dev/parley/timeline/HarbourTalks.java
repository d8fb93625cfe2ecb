package dev.parley.timeline;

import dev.parley.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The story that the tests of reading share: six meetings, two dated pasts, a dispute, a proposal. */
public final class HarbourTalks {
    private HarbourTalks() {}

    /** Puts nothing but the story into the shared database. */
    public static void load() {
        TestDatabase.clear();
        run(text("harbour-talks.cypher"));
        run("CALL db.awaitIndexes(30)");
    }

    /** Lays over it what the talks are parts of: a negotiation with two rounds, an issue, an office, a join. */
    public static void gather() {
        run(text("harbour-matters.cypher"));
    }

    /** Says that the story is the one written so-and-so often; without that nobody says which story is told. */
    public static void written(long often) {
        written("harbour", often);
    }

    /** The same of a store that began to be written then. */
    public static void written(String began, long often) {
        run("MERGE (s:StoryState {id: 'story'}) SET s.began = '" + began + "', s.written = " + often);
    }

    /** Tells the meeting as called off, as the next story might. */
    public static void callOff(String meeting) {
        run("MATCH (m:Meeting {id: '" + meeting + "'}) SET m.status = 'CANCELLED'");
    }

    /** Tells the article as one that could not be read; of that no story is written. */
    public static void fail(String article) {
        run("MATCH (a:Article {id: '" + article + "'}) SET a.state = 'FAILED'");
    }

    private static void run(String statement) {
        TestDatabase.driver().executableQuery(statement).execute();
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(HarbourTalks.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.parley.page;

import dev.parley.database.TestDatabase;
import dev.parley.timeline.HarbourTalks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The harbour talks, and what only the page needs: a postponed meeting, an open date, a hub, an article that is markup. */
final class PageStory {
    private PageStory() {}

    static void load() {
        HarbourTalks.load();
        run("more-talks.cypher");
    }

    static void run(String file) {
        try {
            String text = new ClassPathResource("dev/parley/page/" + file).getContentAsString(StandardCharsets.UTF_8);
            TestDatabase.driver().executableQuery(text).execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

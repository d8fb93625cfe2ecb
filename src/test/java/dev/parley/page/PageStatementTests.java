package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.parley.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How statements are told: by whom, and by which words they are reported. */
class PageStatementTests extends TimelineTest {
    private static final String LINE = "Ilse Quandt (warned): Sudmark would never lease its port";
    private static final String WORDS = "(warned) Sudmark would never lease its port";

    @BeforeEach
    void tellByWhichWords() {
        TestDatabase.driver()
                .executableQuery("MATCH (s:Statement) WHERE s.id IN ['call-s1', 'post-s1'] "
                        + "SET s.cue = CASE s.id WHEN 'call-s1' THEN 'warned' ELSE 'said' END")
                .execute();
    }

    @Test
    void tellByWhichWordsTheyAreReportedOnTheTimelineAndInTheInspector() {
        openTimeline();
        assertThat(mark("call-s1")).hasText(WORDS);
        assertThat(mark("call-s1"))
                .hasAttribute("aria-label", Pattern.compile("Ilse Quandt \\(warned\\): Sudmark would never.*"));
        mark("call-s1").click();
        assertThat(byId("thing")).containsText("Ilse Quandt (warned)");
        assertThat(byId("properties")).containsText(WORDS);
        open("?selection=ledger-a2");
        assertThat(byId("properties")).containsText(WORDS);
    }

    @Test
    void leaveOutWordsThatTellNoMoreThanThatTheyWereMade() {
        openTimeline();
        assertThat(mark("post-s1")).hasText("The port must stay open");
        mark("post-s1").click();
        assertThat(byId("thing")).containsText("Tomas Berg said");
    }

    @Test
    void tellByWhichWordsTheyAreReportedInTheSceneListAndInSearch() {
        open("?view=graph&scene=call-s1&scene=ledger-a2&tab=scene");
        assertThat(byId("scene-list")).containsText(LINE);
        byId("search").fill("lease");
        assertThat(byId("hits")).containsText(LINE);
    }

    @Test
    void tellByWhichWordsTheyAreReportedOnPaperAndInWhatIsSaved() throws IOException {
        openTimeline();
        Download saved = page.waitForDownload(() -> byId("csv").click());
        assertThat(Files.readString(saved.path())).contains(LINE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(byId("print-sheet")).containsText(LINE);
    }
}

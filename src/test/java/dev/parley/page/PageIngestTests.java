package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import com.microsoft.playwright.options.FilePayload;
import dev.parley.article.ArticleId;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Checks 37 to 39 of the page's brief: bringing articles. Reading them is left to the tests of the pipeline. */
class PageIngestTests extends PageTest {

    @Test
    void tellsWhatWasFoundInAPastedArticle() {
        answers(false);
        openTimeline();
        byId("add").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("progress")).containsText("1 of 1 article read");
        assertThat(byId("found")).hasText(Pattern.compile("\\d+ found"));
        page.locator(".found button").first().click();
        assertThat(page.locator("mark.is-focus").first()).isVisible();
    }

    @Test
    void saysThatAnArticleWasThereBefore() {
        answers(true);
        openTimeline();
        byId("add").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("progress")).containsText("already imported");
    }

    @Test
    void refusesFilesWithTheReason() {
        openTimeline();
        byId("add").click();
        upload("story.pdf", "application/pdf", "x");
        assertThat(byId("problem")).containsText("text, HTML, JSON or JSON Lines");
        upload("story.txt", "text/plain", "");
        assertThat(byId("problem")).containsText("is empty");
        byId("submit").click();
        assertThat(byId("problem")).containsText("no text");
        Mockito.verify(intake, Mockito.never()).receive(any());
    }

    private void upload(String name, String type, String text) {
        byId("upload").setInputFiles(new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void answers(boolean alreadyKnown) {
        Mockito.when(intake.receive(any()))
                .thenReturn(new Receipt(new ArticleId("later"), ArticleState.PROCESSED, alreadyKnown, null));
    }
}

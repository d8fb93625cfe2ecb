package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.parley.article.ArticleId;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Receipt;
import dev.parley.security.PageFetcher;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Checks 37 to 39 of the page's brief: bringing articles. Reading them is left to the tests of the pipeline. */
class PageIngestTests extends PageTest {

    @Test
    @Check(37)
    void tellsWhatWasFoundInAPastedArticle() {
        answers(false);
        openTimeline();
        byId("add").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("progress")).containsText("1 of 1 article read");
        assertThat(byId("found")).hasText(Pattern.compile("\\d+ found"));
        Locator each = page.locator(".found button");
        assertThat(byId("found")).hasText(each.count() + " found");
        each.last().click();
        assertThat(page.locator("mark.is-focus").first()).isVisible();
    }

    @Test
    @Check(39)
    void saysThatAnArticleWasThereBeforeAndCountsNothingTwice() {
        answers(true);
        openTimeline();
        String counts = byId("status").textContent();
        byId("add").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("progress")).containsText("already imported");
        byId("add-article").getByText("Done").click();
        assertThat(byId("status")).hasText(counts);
    }

    @Test
    @Check(37)
    void hearsOfAnArticleWhenItHasBeenRead() {
        Mockito.when(intake.receive(any()))
                .thenReturn(new Receipt(new ArticleId("later"), ArticleState.RECEIVED, false, null));
        run("MATCH (a:Article {id: 'later'}) SET a.state = 'RECEIVED'");
        openTimeline();
        byId("add").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("progress")).containsText("0 of 1 article read");
        assertThat(byId("progress")).containsText("is being read");
        run("MATCH (a:Article {id: 'later'}) SET a.state = 'PROCESSED'");
        assertThat(byId("progress")).containsText("1 of 1 article read");
        assertThat(byId("found")).hasText(Pattern.compile("\\d+ found"));
    }

    @Test
    @Check(38)
    void refusesFilesWithTheReason() {
        openTimeline();
        byId("add").click();
        upload("story.pdf", "application/pdf", "x");
        assertThat(byId("problem")).containsText("text, HTML, JSON or JSON Lines");
        upload("story.txt", "text/plain", "");
        assertThat(byId("problem")).containsText("is empty");
        uploadOversized();
        assertThat(byId("problem")).containsText("larger than 50 MB");
        byId("submit").click();
        assertThat(byId("problem")).containsText("no text");
        Mockito.verify(intake, Mockito.never()).receive(any());
    }

    @Test
    @Check(37)
    void hasTheServerFetchAnAddressAndSaysWhyItDoesNot() {
        URI address = URI.create("https://wire.example/talks");
        Mockito.doReturn(new PageFetcher.Page(
                        address,
                        "text/plain",
                        new ByteArrayInputStream("The envoys met again.".getBytes(StandardCharsets.UTF_8)),
                        PageFetcher.Validators.NONE,
                        false))
                .when(fetcher)
                .fetch(address);
        answers(false);
        openTimeline();
        byId("add").click();
        byId("address").fill("http://127.0.0.1/talks");
        byId("fetch").click();
        assertThat(byId("problem")).containsText("127.0.0.1");
        byId("address").fill(address.toString());
        byId("fetch").click();
        assertThat(byId("found")).hasText(Pattern.compile("\\d+ found"));
    }

    /** Made in the browser: it need not travel to be refused. */
    private void uploadOversized() {
        byId("upload").evaluate("""
                input => {
                  const files = new DataTransfer();
                  files.items.add(new File([new ArrayBuffer(50 * 1024 * 1024 + 1)], 'large.txt', { type: 'text/plain' }));
                  input.files = files.files;
                  input.dispatchEvent(new Event('change', { bubbles: true }));
                }
                """);
    }

    private static void run(String statement) {
        TestDatabase.driver().executableQuery(statement).execute();
    }

    private void upload(String name, String type, String text) {
        byId("upload").setInputFiles(new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void answers(boolean alreadyKnown) {
        Mockito.when(intake.receive(any()))
                .thenReturn(new Receipt(new ArticleId("later"), ArticleState.PROCESSED, alreadyKnown, null));
    }
}

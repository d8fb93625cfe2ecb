package dev.parley.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the page looked like when a test failed: target/screenshots/failed-CLASS-METHOD.png, and in words in the failure. */
final class FailurePicture {
    private FailurePicture() {}

    static void of(ExtensionContext run, Page page) {
        run.getExecutionException().ifPresent(failure -> {
            String name = run.getRequiredTestClass().getSimpleName() + "-"
                    + run.getRequiredTestMethod().getName();
            Path picture = Path.of("target", "screenshots", "failed-" + name + ".png");
            try {
                page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                failure.addSuppressed(new AssertionError("The page was at " + page.url() + " with the focus on "
                        + page.evaluate("document.activeElement?.outerHTML.slice(0, 300)") + " and showed "
                        + page.evaluate("document.body.innerText.slice(0, 1500)") + "; see " + picture));
            } catch (PlaywrightException e) {
                failure.addSuppressed(e);
            }
        });
    }
}

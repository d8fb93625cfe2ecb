package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The pictures of the README, of a server with the sample: {@code mvn test -Dtest=PagePictures
 * -Dpage.address=http://localhost:8080}.
 */
@EnabledIfSystemProperty(named = "page.address", matches = "http.*")
class PagePictures {
    private static final Path FOLDER = Path.of("docs", "pictures");

    @Test
    void ofTimelineGraphAndArticle() {
        try (BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 860)
                        .setColorScheme(ColorScheme.LIGHT))) {
            context.addInitScript("localStorage.setItem('parley.steps', 'told')");
            Page page = context.newPage();
            page.navigate(System.getProperty("page.address") + "/?view=graph");
            page.waitForFunction("() => window.__parley?.nodes().length > 5");
            page.evaluate("() => window.__parley.idle()");
            page.waitForFunction("() => window.__parley.nodes().some(id => window.__parley.beyond(id) > 0)");
            page.locator("#tab-scene").click();
            page.getByTestId("scene-list")
                    .locator("button")
                    .filter(new Locator.FilterOptions().setHasText("Talks"))
                    .first()
                    .click();
            page.locator("#tab-evidence").click();
            assertThat(page.getByTestId("quote").first()).isVisible();
            take(page, "graph");

            page.navigate(
                    page.url().replace("view=graph", "window=2014-10-01T00:00:00Z/2015-08-20T00:00:00Z&view=timeline"));
            page.locator(".vis-item.is-selected").first().waitFor();
            page.locator("#tab-details").click();
            assertThat(page.getByTestId("properties")).isVisible();
            take(page, "timeline");

            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.locator("#tab-evidence").click();
            page.getByTestId("show-evidence").first().click();
            assertThat(page.locator("mark.is-focus").first()).isVisible();
            take(page, "article");
        }
    }

    private static void take(Page page, String name) {
        page.mouse().move(0, 0);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}

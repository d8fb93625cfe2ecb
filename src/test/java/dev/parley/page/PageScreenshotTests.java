package dev.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of each view in light and dark, for people to look at: target/screenshots. */
class PageScreenshotTests extends PageTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void areTaken(ColorScheme scheme) {
        context.close();
        context = newContext(scheme);
        page = newPage();
        Map.of(
                        "timeline", "?selection=ledger-m1",
                        "graph", "?view=graph&selection=ledger-m1&tab=evidence",
                        "map", "?view=map&selection=ledger-m1&tab=history",
                        "article", "?view=article&article=post&mark=102-130&selection=post-v1")
                .forEach((name, address) -> {
                    open(address);
                    page.locator(".vis-item").first().waitFor();
                    byId("thing").waitFor();
                    if (name.equals("graph")) {
                        page.locator("[data-settling]")
                                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                        standing("ledger-m1");
                    }
                    if (name.equals("article")) {
                        page.locator("mark.is-focus").waitFor();
                    }
                    Path picture = FOLDER.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
                    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                    assertThat(Files.exists(picture)).isTrue();
                });
    }
}

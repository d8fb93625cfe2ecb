package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks 30 to 32 and 42 of the page's brief: four views of one selection, one moment and one piece of time. */
class PageLinkedViewsTests extends TimelineTest {

    @Test
    @Check(30)
    void filtersByTheTimeThatIsBrushed() {
        openTimeline();
        Locator undated = byId("undated");
        brushAround("call-m1");
        assertThat(byId("chip")).hasCount(1);
        assertThat(undated).hasCount(0);
        assertThat(mark("call-m1")).hasCount(1);
        assertThat(mark("later-m1")).hasCount(0);
        byId("chip").click();
        assertThat(mark("later-m1")).hasCount(1);
    }

    @Test
    @Check(30)
    void filtersGraphAndMapByTheTimeThatIsBrushed() {
        open("?view=graph&scene=ledger-a1&scene=call-m1&scene=later-m1&scene=ledger-m1");
        waitForNodes("later-m1", "ledger-m1");
        mark("call-m1").waitFor();
        brushAround("call-m1");
        waitForExactly(List.of("ledger-a1", "call-m1"));
        page.keyboard().press("3");
        byId("map").waitFor();
        assertThat(page.locator(".place[data-place=ledger-l1]")).hasCount(0);
        byId("chip").click();
        assertThat(page.locator(".place[data-place=ledger-l1]")).hasCount(1);
        page.keyboard().press("1");
        waitForNodes("later-m1", "ledger-m1");
    }

    @Test
    @Check(31)
    void selectsInEveryViewWhatIsSelectedInOne() {
        openTimeline();
        mark("ledger-m1").click();
        assertThat(byId("thing")).containsText("Meeting");
        page.keyboard().press("3");
        assertThat(page.locator(".place.is-selected")).hasAttribute("data-place", "ledger-l1");
        page.keyboard().press("1");
        waitForNodes("ledger-m1");
        assertThat(isSelected("ledger-m1")).isTrue();
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-selected.*"));
    }

    @Test
    @Check(31)
    void selectsEverywhereWhatIsSelectedInTheGraphOrOnTheMap() {
        open("?view=graph&scene=ledger-a1&scene=ledger-m1&scene=ledger-l1");
        waitForNodes("ledger-a1", "ledger-m1", "ledger-l1");
        Point place = standing("ledger-m1");
        page.mouse().click(place.x(), place.y());
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-selected.*"));
        page.keyboard().press("3");
        assertThat(page.locator(".place.is-selected")).hasAttribute("data-place", "ledger-l1");
        page.keyboard().press("Escape");
        assertThat(item("ledger-m1")).not().hasClass(Pattern.compile(".*is-selected.*"));

        page.locator(".place[data-place=ledger-l1]").click();
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-selected.*"));
        page.keyboard().press("1");
        waitForNodes("ledger-l1");
        page.waitForCondition(() -> isSelected("ledger-l1"));
    }

    @Test
    @Check(32)
    void showsWhatWasKnownThen() {
        openTimeline();
        assertThat(mark("later-m1")).hasCount(1);
        byId("known-at").focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".known-when")).hasText("2 March 2025");
        assertThat(mark("later-m1")).hasCount(0);
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-planned.*"));
        assertThat(page.url()).contains("knownAt=2025-03-02");
        page.getByText("Back to today").click();
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-held.*"));
    }

    @Test
    @Check(32)
    void takesFromTheGraphWhatWasNotKnownThen() {
        open("?view=graph&scene=ledger-a1&scene=ledger-m1&scene=later-m1&scene=ledger-a4");
        waitForNodes("later-m1", "ledger-m1", "ledger-a4");
        byId("known-at").focus();
        page.keyboard().press("Home");
        page.waitForCondition(() -> !nodes().contains("later-m1"));
        assertThat(nodes()).contains("ledger-m1");
        page.getByText("Back to today").click();
        waitForNodes("later-m1");
    }

    @Test
    @Check(42)
    void standsInTheAddressWhole() {
        open("?scene=ledger-m1");
        mark("ledger-m1").click();
        byId("filter-CANCELLED").uncheck();
        byId("known-at").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.getByText("Back to today")).isVisible();
        page.locator("#tab-evidence").click();
        String whole = window();
        page.mouse().move(700, 400);
        page.mouse().wheel(0, -200);
        page.waitForURL(Pattern.compile(".*window=.*"));
        page.waitForCondition(() -> !window().equals(whole));
        byId("search").fill("harbour");
        page.keyboard().press("Escape");
        page.keyboard().press("1");
        waitForNodes("ledger-m1");
        page.keyboard().press("e");
        page.waitForCondition(() -> nodes().size() > 1);
        page.evaluate("window.__parley.idle()");
        TreeSet<String> scene = new TreeSet<>(nodes());
        assertThat(byId("evidence")).containsText("Tomas Berg of Norland and Ilse Quandt");
        String quotes = byId("evidence").textContent();
        String window = window();
        assertThat(page.url())
                .contains("view=graph", "selection=", "statuses=CANCELLED", "knownAt=", "tab=evidence", "q=harbour");

        page.reload();
        waitForExactly(scene);
        assertThat(byId("evidence")).hasText(quotes);
        assertThat(byId("chip")).hasCount(1);
        assertThat(byId("search")).hasValue("harbour");
        page.waitForCondition(() -> window().equals(window));
        try (BrowserContext second = newContext(ColorScheme.LIGHT)) {
            Page other = second.newPage();
            other.navigate(page.url());
            assertThat(other.getByTestId("evidence")).hasText(quotes);
            assertThat(other.getByTestId("search")).hasValue("harbour");
            assertThat(other.getByTestId("chip")).hasCount(1);
            assertThat(other.getByTestId("timeline-drawing")).hasAttribute("data-window", window);
            other.waitForCondition(
                    () -> new TreeSet<>((List<?>) other.evaluate("window.__parley ? window.__parley.nodes() : []"))
                            .equals(scene));
        }
        byId("view-map").click();
        page.locator(".place").first().waitFor();
        page.goBack();
        assertThat(byId("view-graph")).hasAttribute("aria-current", "page");
    }

    private boolean isSelected(String id) {
        return (Boolean) page.evaluate("id => window.__parley.selected(id)", id);
    }
}

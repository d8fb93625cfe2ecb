package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks 42 to 44 of the page's brief: links, keyboard, accessibility. */
class PageEverywhereTests extends PageTest {

    @Test
    void keepsTheViewInTheAddress() {
        open("?selection=ledger-m1&statuses=CANCELLED&knownAt=2025-03-15T23:59:59.999Z&tab=evidence");
        assertThat(byId("quote").first()).isVisible();
        assertThat(byId("chip")).hasCount(1);
        String quotes = byId("evidence").textContent();
        page.reload();
        assertThat(byId("evidence")).hasText(quotes);
        try (BrowserContext second = newContext(ColorScheme.LIGHT)) {
            Page other = second.newPage();
            other.navigate(page.url());
            assertThat(other.getByTestId("evidence")).hasText(quotes);
            assertThat(other.locator(".known-when")).hasText("15 March 2025");
        }
        byId("view-map").click();
        page.locator(".place").first().waitFor();
        page.goBack();
        assertThat(byId("view-timeline")).hasAttribute("aria-current", "page");
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        openTimeline();
        page.keyboard().press("?");
        assertThat(byId("help")).containsText("Search");
        page.keyboard().press("Escape");
        page.keyboard().press("1");
        waitForNodes("ledger-a1");
        page.keyboard().press("/");
        page.keyboard().type("Quandt");
        byId("hits").locator("[role=option]").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(byId("thing")).containsText("Ilse Quandt");
        page.evaluate("document.activeElement.blur()");
        int before = nodes().size();
        page.keyboard().press("e");
        page.waitForCondition(() -> nodes().size() > before);
        page.locator("#tab-details").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-evidence")).isFocused();
        assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        byId("show-evidence").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("mark.is-focus").first()).isFocused();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoSeriousBarrier(ColorScheme scheme) {
        context.close();
        context = newContext(scheme);
        page = newPage();
        for (String address : List.of(
                "?selection=ledger-m1",
                "?view=graph&selection=ledger-a1&tab=evidence",
                "?view=map&selection=post-m8",
                "?view=article&article=call&tab=history&selection=ledger-m1")) {
            open(address);
            page.locator(".vis-item").first().waitFor();
            byId("thing").waitFor();
            var serious = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                            .map(violation -> violation.getId() + ": "
                                    + violation.getNodes().getFirst().getHtml())
                            .toList();
            assertThat(serious).as(address).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024x768", "720x450"})
    void losesNoControlInASmallWindow(String size) {
        String[] sides = size.split("x");
        page.setViewportSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        openTimeline();
        for (String control : List.of(
                "search",
                "view-graph",
                "view-timeline",
                "view-map",
                "view-article",
                "theme",
                "add",
                "known-at",
                "lanes")) {
            assertThat(byId(control)).isInViewport();
        }
        page.getByText("Inspector", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#tab-details")).isInViewport();
    }
}

package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.parley.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks 43 and 44 of the page's brief: the keyboard, accessibility. */
class PageEverywhereTests extends PageTest {

    @Test
    @Check(43)
    void canBeUsedWithTheKeyboardAlone() {
        openTimeline();
        page.keyboard().press("?");
        assertThat(byId("help")).containsText("Search");
        page.keyboard().press("Escape");
        assertThat(byId("help")).hasCount(0);
        page.keyboard().press("1");
        waitForNodes("ledger-a1");
        page.keyboard().press("/");
        assertThat(byId("search")).isFocused();
        seesTheFocus();
        page.keyboard().type("Quandt");
        byId("hits").locator("[role=option]").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(byId("thing")).containsText("Ilse Quandt");
        assertThat(page.locator("#panel")).isFocused();
        seesTheFocus();
        int before = nodes().size();
        page.keyboard().press("e");
        page.waitForCondition(() -> nodes().size() > before);
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator("#tab-details")).isFocused();
        seesTheFocus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-evidence")).isFocused();
        seesTheFocus();
        byId("show-evidence").first().waitFor();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(byId("show-evidence").first()).isFocused();
        seesTheFocus();
        page.keyboard().press("Enter");
        assertThat(page.locator("mark.is-focus").first()).isFocused();
        seesTheFocus();
    }

    @Test
    @Check(43)
    void showsTheFocusOnWhateverTabReaches() {
        openTimeline();
        for (int step = 0; step < 30; step++) {
            page.keyboard().press("Tab");
            seesTheFocus();
        }
    }

    private void seesTheFocus() {
        assertThat((String) page.evaluate("""
                () => {
                  const focused = document.activeElement;
                  const style = getComputedStyle(focused);
                  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  return seen || focused === document.body ? '' : focused.outerHTML.slice(0, 200);
                }
                """)).isEmpty();
    }

    @Test
    void tellsTheFirstStepsUntilSomebodyHasGotThem() {
        openTimeline();
        assertThat(byId("steps").locator("li")).hasCount(3);
        byId("steps").getByText("Show me").click();
        assertThat(byId("quote").first()).isVisible();
        page.keyboard().press("Escape");
        byId("steps-done").click();
        page.reload();
        page.locator(".vis-item").first().waitFor();
        assertThat(byId("steps")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @Check(44)
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
            assertThat(seriousBarriers()).as(address).isEmpty();
        }
    }

    @Test
    void marksANameOfLettersFromSeveralScripts() {
        TestDatabase.driver()
                .executableQuery("MATCH (berg:Thing {id: 'ledger-a1'}) SET berg.name = 'Tom\u0430s Berg'")
                .execute();
        open("?selection=ledger-a1");
        assertThat(byId("thing").getByTestId("mixed-scripts")).hasAttribute("title", "Letters of several scripts");
        open("?selection=ledger-a2");
        assertThat(byId("thing")).containsText("Ilse Quandt");
        assertThat(byId("mixed-scripts")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @Check(44)
    void hasNoSeriousBarrierInItsWindows(ColorScheme scheme) {
        context.close();
        context = newContext(scheme);
        page = newPage();
        open("?selection=ledger-a1&selection=ledger-a2");
        byId("thing").waitFor();
        for (String window : List.of("add", "lanes", "merge", "correct")) {
            byId(window).click();
            page.locator("dialog[open]").waitFor();
            assertThat(seriousBarriers()).as(window).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]")).hasCount(0);
        }
        page.keyboard().press("?");
        byId("help").waitFor();
        assertThat(seriousBarriers()).isEmpty();
    }
}

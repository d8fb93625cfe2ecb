package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check 17 of the page's brief: each kind of filter changes the count, and its chip takes it back. */
class PageFilterTests extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"STATEMENT", "HELD", "DAY"})
    @Check(17)
    void leavesOutTypesStatusesAndCertainties(String value) {
        openTimeline();
        String all = byId("status").textContent();
        byId("filter-" + value).uncheck();
        assertThat(byId("chip")).hasCount(1);
        assertThat(byId("status")).not().hasText(all);
        byId("chip").click();
        assertThat(byId("status")).hasText(all);
        assertThat(byId("filter-" + value)).isChecked();
    }

    @Test
    @Check(17)
    void leavesOutActorsOfTheGraph() {
        open("?view=graph&scene=ledger-a1&scene=ledger-a2&scene=ledger-m1");
        waitForNodes("ledger-a1");
        byId("filter-ACTOR").uncheck();
        page.waitForCondition(() -> nodes().size() == 1);
        assertThat(byId("status")).containsText("1 of ");
        byId("chip").click();
        page.waitForCondition(() -> nodes().size() == 3);
    }

    @Test
    @Check(17)
    void keepsToAPieceOfTimeAndToWhatIsDisputed() {
        open("?range=2025-03-01T00:00:00Z/2025-03-20T00:00:00Z");
        Locator status = byId("status");
        assertThat(byId("chip")).containsText("1 March 2025 to 20 March 2025");
        String some = status.textContent();
        byId("filter-disputed").check();
        assertThat(byId("chip")).hasCount(2);
        assertThat(status).not().hasText(some);
        byId("chip").last().click();
        assertThat(byId("chip")).hasCount(1);
        byId("chip").click();
        assertThat(byId("chip")).hasCount(0);
        assertThat(status).not().hasText(some);
    }
}

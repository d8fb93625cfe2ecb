package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks 12 to 14 of the page's brief: taking back, collapsing and hiding. */
class PageLessTests extends GraphTest {

    @Test
    @Check(12)
    void takesBackStepByStepAndDoesThemAgain() {
        open(SMALL);
        waitForNodes(BERG);
        TreeSet<String> first = new TreeSet<>(nodes());
        click(BERG);
        page.keyboard().press("e");
        waitForNodes("call-m1");
        TreeSet<String> grown = new TreeSet<>(nodes());
        page.keyboard().press("h");
        page.waitForCondition(() -> !nodes().contains(BERG));
        page.keyboard().press("Control+z");
        waitForExactly(grown);
        byId("tool-Undo").click();
        waitForExactly(first);
        page.keyboard().press("Control+Shift+Z");
        waitForExactly(grown);
    }

    @Test
    @Check(13)
    void collapsesOnlyWhatThisExpansionAloneBrought() {
        open(SMALL);
        waitForNodes(BERG);
        TreeSet<String> before = new TreeSet<>(nodes());
        TreeSet<String> ofQuandt = new TreeSet<>(neighbours(QUANDT));
        TreeSet<String> ofBerg = new TreeSet<>(neighbours(BERG));
        click(BERG);
        page.keyboard().press("e");
        waitForNodes("call-m1", "post-s1");
        click(QUANDT);
        page.keyboard().press("e");
        waitForNodes(ofQuandt.toArray(String[]::new));

        click(BERG);
        page.keyboard().press("c");
        page.waitForCondition(() -> !nodes().contains("ledger-a4"));
        assertThat(ofQuandt).contains("call-m1");
        assertThat(nodes()).containsAll(before).containsAll(ofQuandt);
        assertThat(nodes())
                .as("what Berg alone is linked to")
                .doesNotContainAnyElementsOf(ofBerg.stream()
                        .filter(id -> !ofQuandt.contains(id) && !before.contains(id))
                        .toList());

        page.keyboard().press("Control+z");
        waitForNodes("ledger-a4");
        page.keyboard().press("c");
        page.waitForCondition(() -> !nodes().contains("ledger-a4"));
    }

    @Test
    @Check(14)
    void hidesTheSelectionUntilAllIsShown() {
        open(SMALL);
        waitForNodes(BERG);
        click(QUANDT);
        page.keyboard().press("h");
        page.waitForCondition(() -> !nodes().contains(QUANDT));
        assertThat(byId("chip")).containsText("1 hidden. Show all");
        byId("chip").click();
        waitForNodes(QUANDT);
    }

    @Test
    @Check(14)
    void hidesAllElse() {
        open(SMALL);
        waitForNodes(BERG);
        click(BERG);
        page.keyboard().press("Shift+H");
        waitForExactly(List.of(BERG));
    }
}

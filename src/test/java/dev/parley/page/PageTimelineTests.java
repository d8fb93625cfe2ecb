package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks 23 to 32 of the page's brief: the timeline. */
class PageTimelineTests extends PageTest {

    @Test
    void zoomsWithTheWheelPansByDraggingAndFitsWithZero() {
        openTimeline();
        String first = window();
        BoundingBox box = byId("timeline-drawing").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height - 40);
        page.mouse().wheel(0, -400);
        page.waitForURL(Pattern.compile(".*window=.*"));
        String zoomed = window();
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 - 150, box.y + box.height - 40, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        page.waitForCondition(() -> !window().equals(zoomed));
        page.keyboard().press("0");
        page.waitForCondition(() -> window().equals(first));
    }

    @Test
    void givesEachActorALaneThatCanBeHidden() {
        openTimeline();
        Locator lanes = page.locator(".vis-label.lane");
        assertThat(lanes.filter(new Locator.FilterOptions().setHasText("Tomas Berg")))
                .hasCount(1);
        assertThat(lanes.filter(new Locator.FilterOptions().setHasText("Ilse Quandt")))
                .hasCount(1);

        byId("lanes").click();
        byId("lane-dialog")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Tomas Berg"))
                .click();
        page.keyboard().press("Escape");
        assertThat(lanes.filter(new Locator.FilterOptions().setHasText("Tomas Berg")))
                .hasCount(0);
        org.assertj.core.api.Assertions.assertThat(page.url()).contains("lanes=");
    }

    @Test
    void tellsStatusesApartByClassAndName() {
        openTimeline();
        for (String[] each : new String[][] {
            {"ledger-m2", "is-planned", "Planned meeting"},
            {"later-m1", "is-held", "Held meeting"},
            {"ledger-m3", "is-cancelled", "Cancelled meeting"},
            {"ledger-m8", "is-postponed", "Postponed meeting"}
        }) {
            assertThat(item(each[0])).hasClass(Pattern.compile(".*\\b" + each[1] + "\\b.*"));
            assertThat(mark(each[0])).hasAttribute("aria-label", Pattern.compile(each[2] + "\\..*"));
        }
    }

    @Test
    void drawsAMonthAsAHatchedBarAsWideAsTheMonth() {
        openTimeline();
        Locator month = item("ledger-m2");
        assertThat(month).hasClass(Pattern.compile(".*vis-range.*is-approximate.*|.*is-approximate.*vis-range.*"));
        double width = month.boundingBox().width;
        double day = page.locator(".vis-panel.vis-center").boundingBox().width / (days(window()));
        assertThat(width / day).isBetween(29.0, 31.5);
        assertThat((String) month.evaluate("each => getComputedStyle(each).backgroundImage"))
                .contains("repeating-linear-gradient(45deg");
    }

    @Test
    void leavesOpenEndsOpenAndPutsTheUndatedInATray() {
        openTimeline();
        assertThat(item("ledger-m3")).hasClass(Pattern.compile(".*is-before.*"));
        assertThat(item("ledger-m9")).hasClass(Pattern.compile(".*is-after.*"));
        assertThat(byId("undated")).containsText("2");
        byId("undated").getByRole(AriaRole.BUTTON).first().click();
        assertThat(byId("undated")).containsText("Visit: Tomas Berg");
        assertThat(mark("undated-m1")).hasCount(0);
    }

    @Test
    void marksEachOfTwoDatesThatContradictEachOther() {
        openTimeline();
        assertThat(mark("post-m8").locator(".mark-badge")).hasCount(1);
        assertThat(mark("post-m8#0")).hasAttribute("aria-label", Pattern.compile(".*One source says 2025-02-10"));
        assertThat(mark("post-m8#1")).hasAttribute("aria-label", Pattern.compile(".*One source says 2025-02-17"));
        mark("post-m8").click();
        assertThat(byId("conflicts")).containsText("2025-02-17");
    }

    @Test
    void filtersByTheTimeThatIsBrushed() {
        openTimeline();
        Locator undated = byId("undated");
        BoundingBox call = mark("call-m1").boundingBox();
        double y = page.locator(".vis-panel.vis-center").boundingBox().y + 8;
        page.keyboard().down("Shift");
        page.mouse().move(call.x - 12, y);
        page.mouse().down();
        page.mouse().move(call.x + 10, y);
        page.mouse().up();
        page.keyboard().up("Shift");
        assertThat(byId("chip")).hasCount(1);
        assertThat(undated).hasCount(0);
        assertThat(mark("call-m1")).hasCount(1);
        assertThat(mark("later-m1")).hasCount(0);
        byId("chip").click();
        assertThat(mark("later-m1")).hasCount(1);
    }

    @Test
    void showsWhatWasKnownThen() {
        openTimeline();
        assertThat(mark("later-m1")).hasCount(1);
        byId("known-at").focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".known-when")).hasText("2 March 2025");
        assertThat(mark("later-m1")).hasCount(0);
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-planned.*"));
        org.assertj.core.api.Assertions.assertThat(page.url()).contains("knownAt=2025-03-02");
        page.getByText("Back to today").click();
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-held.*"));
    }

    @Test
    void selectsInEveryViewWhatIsSelectedInOne() {
        openTimeline();
        mark("ledger-m1").click();
        assertThat(byId("thing")).containsText("Meeting");
        page.keyboard().press("3");
        assertThat(page.locator(".place.is-selected")).hasAttribute("data-place", "ledger-l1");
        page.keyboard().press("1");
        waitForNodes("ledger-m1");
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-selected.*"));
    }

    private Locator item(String id) {
        return page.locator(".vis-item:not(.vis-dot)").filter(new Locator.FilterOptions().setHas(mark(id)));
    }

    private String window() {
        return (String) page.evaluate("document.querySelector('[data-testid=timeline-drawing]').dataset.window ?? ''");
    }

    private static double days(String window) {
        String[] ends = window.split("/");
        return (Instant.parse(ends[1]).toEpochMilli() - Instant.parse(ends[0]).toEpochMilli()) / 86_400_000.0;
    }
}

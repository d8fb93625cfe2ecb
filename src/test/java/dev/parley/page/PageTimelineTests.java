package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks 23 to 28 of the page's brief: the timeline, its lanes and its marks. */
class PageTimelineTests extends TimelineTest {

    @Test
    @Check(23)
    void zoomsFromYearsToDaysPansByDraggingAndFitsWithZero() {
        openTimeline();
        String first = window();
        BoundingBox box = byId("timeline-drawing").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height - 40;
        page.mouse().move(x, y);
        page.waitForCondition(() -> {
            page.mouse().wheel(0, 400);
            return days(window()) > 3 * 365;
        });
        page.waitForCondition(() -> {
            page.mouse().wheel(0, -400);
            return days(window()) < 4;
        });
        page.waitForURL(Pattern.compile(".*window=.*"));
        String zoomed = window();
        page.mouse().down();
        page.mouse().move(x - 150, y, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        page.waitForCondition(() -> window().compareTo(zoomed) > 0);
        // The wheel's last turn may be told of after the key, as the drawing lets some time pass before it tells.
        page.waitForCondition(() -> {
            page.keyboard().press("0");
            return window().equals(first);
        });
    }

    @Test
    @Check(24)
    void givesEachActorALaneThatCanBeMovedAndHidden() {
        openTimeline();
        Locator lanes = page.locator(".vis-label.lane");
        List<String> names = lanes.allTextContents();
        assertThat(names).contains("Tomas Berg", "Ilse Quandt");

        byId("lanes").click();
        byId("lane-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(names.get(1) + " up"))
                .click();
        assertThat(lanes.first()).hasText(names.get(1));
        assertThat(lanes.nth(1)).hasText(names.get(0));
        byId("lane-dialog")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Tomas Berg"))
                .click();
        page.keyboard().press("Escape");
        assertThat(lanes.filter(new Locator.FilterOptions().setHasText("Tomas Berg")))
                .hasCount(0);
        page.reload();
        assertThat(lanes.filter(new Locator.FilterOptions().setHasText("Ilse Quandt")))
                .hasCount(1);
        assertThat(lanes.filter(new Locator.FilterOptions().setHasText("Tomas Berg")))
                .hasCount(0);
    }

    @Test
    @Check(25)
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
    @Check(26)
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
    @Check(27)
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
    @Check(28)
    void marksEachOfTwoDatesThatContradictEachOther() {
        openTimeline();
        assertThat(mark("post-m8").locator(".mark-badge")).hasCount(1);
        assertThat(mark("post-m8#0")).hasAttribute("aria-label", Pattern.compile(".*One source says 2025-02-10"));
        assertThat(mark("post-m8#1")).hasAttribute("aria-label", Pattern.compile(".*One source says 2025-02-17"));
        assertThat(item("post-m8#1").boundingBox().x)
                .isGreaterThan(item("post-m8#0").boundingBox().x);
        mark("post-m8").click();
        assertThat(byId("conflicts")).containsText("2025-02-17");
    }

    @Test
    void givesWordsTheRoomBesideThemAndNoMore() {
        openTimeline();
        Locator words = mark("ledger-m2").locator(".mark-words");
        page.waitForCondition(() -> words.getAttribute("style") != null);
        List<Locator> all = page.locator(".mark-words:visible").all();
        BoundingBox panel = page.locator(".vis-panel.vis-center").boundingBox();
        assertThat(all).isNotEmpty().allSatisfy(each -> {
            BoundingBox box = each.boundingBox();
            assertThat(box.x + box.width).isLessThanOrEqualTo(panel.x + panel.width);
        });
    }

    @Test
    void countsMeetingsThatCrowdAndOpensToEach() {
        open("?window=2010-01-01T00:00:00Z/2040-01-01T00:00:00Z");
        Locator group = page.locator(".is-group.is-meeting:not(.is-part) .mark").first();
        assertThat(group).hasAttribute("aria-label", Pattern.compile("\\d+ meetings: .*held.*"));
        group.press("Enter");
        assertThat(byId("group").getByRole(AriaRole.LISTITEM).first()).isVisible();
        byId("group-zoom").click();
        page.waitForCondition(() -> days(window()) < 400);
        open("?window=2010-01-01T00:00:00Z/2040-01-01T00:00:00Z");
        group.click();
        byId("group").locator("[data-thing=ledger-m1]").click();
        assertThat(byId("thing")).containsText("Meeting");
        assertThat(byId("group")).hasCount(0);
    }

    @Test
    void printsAListOfAllThatItShowsAndSavesItAsCsv() throws IOException {
        openTimeline();
        byId("filter-STATEMENT").uncheck();
        assertThat(byId("chip")).hasCount(1);
        Download saved = page.waitForDownload(() -> byId("csv").click());
        List<String> rows = Files.readAllLines(saved.path());
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("\"CANCELLED\"", "\"ledger-m3\""));
        assertThat(rows).noneSatisfy(row -> assertThat(row).contains("\"Statement\""));

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(byId("print-sheet").locator("tbody tr")).hasCount(rows.size() - 1);
        assertThat(byId("filters")).isHidden();
        assertThat(byId("timeline-drawing")).isVisible();
    }
}

package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check 44 of the page's brief where there is little room: 1024 pixels, and 1440 at a zoom of 200 %. */
class PageSmallWindowTests extends GraphTest {
    private static final List<String> EVERYWHERE = List.of(
            "search", "view-graph", "view-timeline", "view-map", "view-article", "theme", "add", "known-at", "lanes");
    private static final List<String> GRAPH = List.of(
            "tool-Expand",
            "tool-Hide",
            "tool-Path",
            "tool-Fit",
            "tool-Undo",
            "layout",
            "tool-PNG",
            "tool-JSON",
            "tool-CSV");

    @ParameterizedTest
    @ValueSource(strings = {"1024x768", "720x450"})
    @Check(44)
    void losesNoControl(String size) {
        resize(size);
        openTimeline();
        inSight(EVERYWHERE);
        for (String view : List.of("map", "article")) {
            byId("view-" + view).click();
            inSight(EVERYWHERE);
        }
        byId("view-graph").click();
        waitForNodes(BERG);
        inSight(EVERYWHERE);
        inSight(GRAPH);
        inspectorButton().click();
        assertThat(page.locator("#tab-details")).isInViewport();
        assertThat(page.locator("#tab-scene")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024x768", "720x450"})
    @Check(44)
    void hasItsFiltersAtHand(String size) {
        resize(size);
        openTimeline();
        if (!byId("filters").isVisible()) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the filters"))
                    .click();
        }
        assertThat(byId("filter-HELD")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024x768", "720x450"})
    @Check(44)
    void leavesRoomForWhatIsLookedAt(String size) {
        resize(size);
        open("?view=graph");
        waitForNodes(BERG);
        assertThat(byId("canvas").boundingBox().height).isGreaterThan(240);
        if (byId("timeline-drawing").count() == 0) {
            byId("fold").click();
        }
        assertThat(byId("timeline-drawing")).isVisible();
        byId("fold").click();
        assertThat(byId("timeline-drawing")).hasCount(0);
    }

    @Test
    void bringsTheInspectorOutForWhatIsSelectedAndAwayForTheArticle() {
        resize("1024x768");
        openTimeline();
        assertThat(byId("inspector")).isHidden();
        mark("call-m1").click();
        assertThat(byId("inspector")).isVisible();
        assertThat(byId("thing")).isInViewport();
        page.keyboard().press("Escape");
        assertThat(byId("inspector")).isHidden();
        assertThat(page.url()).contains("selection=call-m1");

        inspectorButton().click();
        page.locator("#tab-evidence").click();
        byId("show-evidence").first().click();
        assertThat(page.locator("mark.is-focus")).isInViewport();
        assertThat(byId("inspector")).isHidden();
    }

    private Locator inspectorButton() {
        return page.getByText("Inspector", new Page.GetByTextOptions().setExact(true));
    }

    private void inSight(List<String> controls) {
        for (String control : controls) {
            assertThat(byId(control)).isInViewport();
        }
    }

    private void resize(String size) {
        String[] sides = size.split("x");
        page.setViewportSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}

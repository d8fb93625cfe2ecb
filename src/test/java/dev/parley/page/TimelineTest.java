package dev.parley.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;

/** What tests of the timeline need: its marks, and the piece of time that it shows. */
abstract class TimelineTest extends PageTest {

    protected Locator item(String id) {
        return page.locator(".vis-item:not(.vis-dot)").filter(new Locator.FilterOptions().setHas(mark(id)));
    }

    /** From when to when the timeline is drawn. */
    protected String window() {
        return (String) page.evaluate("document.querySelector('[data-testid=timeline-drawing]').dataset.window ?? ''");
    }

    protected static double days(String window) {
        String[] ends = window.split("/");
        return (Instant.parse(ends[1]).toEpochMilli() - Instant.parse(ends[0]).toEpochMilli()) / 86_400_000.0;
    }

    /** Takes the piece of time around a mark, with Shift held. */
    protected void brushAround(String id) {
        BoundingBox box = mark(id).boundingBox();
        double y = page.locator(".vis-panel.vis-center").boundingBox().y + 8;
        page.keyboard().down("Shift");
        page.mouse().move(box.x - 12, y);
        page.mouse().down();
        page.mouse().move(box.x + 10, y);
        page.mouse().up();
        page.keyboard().up("Shift");
    }
}

package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PagePrintTests extends PageTest {
    @Test
    void printsAllLanesOnOneSheetAndGoesOnAsBefore() {
        openTimeline();
        Map<String, Number> before = sizes();
        page.setViewportSize(1440, 500);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(byId("timeline-drawing")).hasClass(Pattern.compile("on-paper"));
        Map<String, Number> sheet = sizes();
        assertThat(sheet.get("hidden").intValue()).isZero();
        assertThat(sheet.get("width").intValue()).isLessThanOrEqualTo(960);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1440, 900);
        page.waitForCondition(() -> sizes().equals(before));
    }

    /** In pixels: how wide and high the timeline is drawn, and how much of its lanes cannot be seen. */
    @SuppressWarnings("unchecked")
    private Map<String, Number> sizes() {
        return (Map<String, Number>) byId("timeline-drawing").evaluate("""
                drawing => {
                  const box = drawing.getBoundingClientRect();
                  const panel = drawing.querySelector('.vis-center');
                  const lanes = panel.querySelector('.vis-itemset');
                  return {
                    width: Math.round(box.width),
                    height: Math.round(box.height),
                    hidden: Math.max(0, lanes.offsetHeight - panel.offsetHeight),
                  };
                }
                """);
    }
}

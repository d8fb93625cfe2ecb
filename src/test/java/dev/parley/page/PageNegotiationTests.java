package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.timeline.HarbourTalks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Check 29 of the page's brief, and negotiations: what goes on from what, and what is part of what. */
class PageNegotiationTests extends TimelineTest {
    private static final String PORT = "ledger-m1-n";

    @Test
    @Check(29)
    void drawsAnArrowFromAPostponedMeetingToTheOneInItsStead() {
        openTimeline();
        Locator arrow = page.locator("[data-arrow='ledger-m8>ledger-m9']");
        assertThat(arrow).hasCount(1);
        // It is drawn anew whenever the marks find other places, and is nowhere in between.
        page.waitForCondition(() -> leads(
                arrow.boundingBox(),
                item("ledger-m8").boundingBox(),
                item("ledger-m9").boundingBox()));
        assertThat(page.locator("[data-arrow='ledger-m1>later-m1']")).hasCount(0);

        mark("ledger-m8").click();
        byId("properties").getByText("Goes on in").waitFor();
        byId("properties").locator("[data-thing=ledger-m9]").click();
        assertThat(byId("thing")).containsText("Conference");
    }

    private static boolean leads(@Nullable BoundingBox arrow, @Nullable BoundingBox from, @Nullable BoundingBox to) {
        return arrow != null
                && from != null
                && to != null
                && isBetween(arrow.x, from.x, from.x + from.width + 4)
                && isBetween(arrow.x + arrow.width, to.x - 12, to.x + 2)
                && isBetween(arrow.y + arrow.height, to.y, to.y + to.height);
    }

    private static boolean isBetween(double value, double least, double most) {
        return value >= least && value <= most;
    }

    @BeforeEach
    void tellWhatTheTalksArePartsOf() {
        HarbourTalks.gather();
    }

    @Test
    void drawsABandFromTheFirstMeetingOfANegotiationToItsLast() {
        openTimeline();
        assertThat(mark(PORT))
                .hasAttribute("aria-label", Pattern.compile("Negotiation. Norland – Sudmark: transport.*3 meetings"));
        page.waitForCondition(() -> Math.abs(daysWide(PORT) - 13) < 0.5);
        mark(PORT).click();
        assertThat(item("ledger-m1")).hasClass(Pattern.compile(".*is-selected.*"));
        assertThat(page.locator("[data-arrow='ledger-m1>later-m1']")).hasCount(1);
    }

    @Test
    void listsTheRoundsInOrderWithWhoCameAndWhyEachIsPartOfIt() {
        open("?selection=" + PORT);
        Locator rounds = byId("rounds").locator(":scope > li");
        assertThat(rounds).hasCount(2);
        assertThat(rounds.first()).containsText("Talks in Geneva, 2025-03-10");
        assertThat(rounds.first()).containsText("its sides met");
        assertThat(rounds.first()).containsText("There: Élodie Marchand, Ilse Quandt, Tomas Berg");
        assertThat(byId("attendance")).containsText("Élodie Marchand");
        assertThat(byId("attendance")).containsText("At 1 of 2 rounds, missing since round 2");
        assertThat(byId("properties")).containsText("Outside of rounds");
        byId("properties").locator("[data-thing=call-m1]").click();
        assertThat(byId("memberships")).containsText("its sides met, or were to");
        byId("memberships").getByText("Harbour Post").click();
        assertThat(page.locator("mark.is-focus").first()).containsText("spoke by phone");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @Check(44)
    void hasNoSeriousBarrierInWhatANegotiationUnfolds(ColorScheme scheme) {
        context.close();
        context = newContext(scheme);
        page = newPage();
        open("?selection=" + PORT);
        byId("rounds").waitFor();
        byId("attendance").waitFor();
        assertThat(seriousBarriers()).isEmpty();
    }

    @Test
    void readsPositionsOnAnIssueWithTheirTurnsFromEitherSide() {
        open("?selection=ledger-a2");
        byId("position").selectOption("issue-transport");
        assertThat(byId("turns").locator(":scope > li")).hasCount(2);
        assertThat(byId("turns")).containsText("unchanged");
        page.waitForURL(Pattern.compile(".*position=issue-transport.*"));
        open("?selection=issue-transport&position=ledger-a2");
        assertThat(byId("turns").locator(":scope > li")).hasCount(2);
        byId("turns").getByText("Rejected: Harbour Plan").click();
        assertThat(byId("thing")).containsText("Rejected: Harbour Plan");
    }

    @Test
    void keepsToAnIssueWhenOneIsChosenAndGivesTheRestBack() {
        openTimeline();
        byId("filter-issue-transport").click();
        assertThat(mark("post-s1")).hasCount(1);
        assertThat(mark("later-s1")).hasCount(0);
        assertThat(mark("ledger-m2")).hasCount(0);
        page.reload();
        assertThat(mark("post-s1")).hasCount(1);
        assertThat(mark("ledger-m2")).hasCount(0);
        byId("chip").getByText("About transport").click();
        assertThat(mark("ledger-m2")).hasCount(1);
    }

    private double daysWide(String id) {
        double day = page.locator(".vis-panel.vis-center").boundingBox().width / days(window());
        return item(id).boundingBox().width / day;
    }
}

package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks 6 to 12 of the page's brief: how a scene is chosen and grows. */
class PageSceneTests extends GraphTest {

    @Test
    @Check(6)
    void findsByTypeAndBringsTheChosenIntoTheMiddle() {
        open(SMALL);
        waitForNodes(BERG);
        page.keyboard().press("/");
        assertThat(byId("search")).isFocused();
        page.keyboard().type("Marchand");
        assertThat(byId("hits").locator(".hits-type").first()).hasText("Actors");
        assertThat(byId("hits").locator("[role=option]").first()).containsText("Élodie Marchand");
        page.keyboard().press("Enter");
        waitForNodes("ledger-a3");
        assertThat(byId("thing")).containsText("Élodie Marchand");
        var canvas = byId("canvas").boundingBox();
        page.waitForCondition(() -> Math.abs(place("ledger-a3").x() - canvas.x - canvas.width / 2) < 2);
    }

    @Test
    @Check(6)
    void groupsWhatItFindsByType() {
        open(SMALL);
        waitForNodes(BERG);
        page.keyboard().press("/");
        page.keyboard().type("harbour");
        byId("hits").locator("[role=option]").first().waitFor();
        List<String> types = byId("hits").locator(".hits-type").allTextContents();
        assertThat(types).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(byId("hits").locator(".hits-type + [role=option]")).hasCount(types.size());
    }

    @Test
    @Check({7, 8})
    void selectsWithAClickAndAddsWithShift() {
        open(SMALL);
        waitForNodes(BERG);
        click(BERG);
        assertThat(byId("thing")).containsText("Actor");
        assertThat(byId("thing")).containsText("Tomas Berg");
        assertThat(byId("properties")).containsText("Norland");
        page.keyboard().down("Shift");
        click(QUANDT);
        page.keyboard().up("Shift");
        page.waitForURL(Pattern.compile(
                ".*selection=ledger-a1&selection=ledger-a2.*|.*selection=ledger-a2&selection=ledger-a1.*"));
    }

    @Test
    @Check(8)
    void selectsInABoxWithShiftHeld() {
        open(SMALL);
        waitForNodes(BERG);
        var canvas = byId("canvas").boundingBox();
        page.keyboard().down("Shift");
        page.mouse().move(canvas.x + 4, canvas.y + canvas.height - 4);
        page.mouse().down();
        page.mouse().move(canvas.x + canvas.width - 4, canvas.y + 50, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        page.keyboard().up("Shift");
        page.waitForCondition(() -> page.url().split("selection=", -1).length == 4);
    }

    @Test
    @Check({9, 12})
    void growsByExactlyTheNeighboursOfTheApi() {
        open(SMALL);
        waitForNodes(BERG);
        TreeSet<String> expected = new TreeSet<>(nodes());
        expected.addAll(neighbours(BERG));
        click(BERG);
        page.keyboard().press("e");
        waitForExactly(expected);
        page.keyboard().press("Control+z");
        waitForExactly(List.of(BERG, QUANDT, "ledger-m1"));
        page.keyboard().press("Control+Shift+Z");
        waitForExactly(expected);
    }

    @Test
    @Check(9)
    void expandsWithADoubleClick() {
        open(SMALL);
        waitForNodes(BERG);
        TreeSet<String> expected = new TreeSet<>(nodes());
        expected.addAll(neighbours(BERG));
        Point place = standing(BERG);
        page.mouse().dblclick(place.x(), place.y());
        waitForExactly(expected);
    }

    @Test
    @Check(9)
    void expandsNothingWhenTwoAreClickedInARow() {
        // With the panel open from the start: it takes room from the graph, and what stands there moves when it opens.
        open(SMALL + "&selection=" + BERG);
        waitForNodes(BERG, QUANDT);
        TreeSet<String> expected = new TreeSet<>(nodes());
        expected.addAll(neighbours(QUANDT));
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(String.valueOf(request.postData())));
        Point one = standing(BERG);
        Point other = standing(QUANDT);

        page.mouse().click(one.x(), one.y());
        page.mouse().click(other.x(), other.y());
        page.waitForCondition(() -> page.url().contains("selection=" + QUANDT));
        page.keyboard().press("e");
        waitForExactly(expected);

        assertThat(asked)
                .filteredOn(body -> body.contains("\"ids\":[\"" + QUANDT + "\"]") && body.contains("\"first\":100"))
                .hasSize(1);
    }

    @Test
    @Check(10)
    void bringsOnlyTheKindsThatStayTicked() {
        open(SMALL);
        waitForNodes(BERG);
        click(BERG);
        byId("expand-menu").click();
        assertThat(byId("expand-dialog")).containsText("took part in");
        assertThat(byId("expand-dialog")
                        .locator(".filter-row")
                        .filter(new Locator.FilterOptions().setHasText("speaks for")))
                .containsText("1");
        List<Integer> counts = byId("expand-dialog").locator(".filter-row .number").allTextContents().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(counts).containsExactlyElementsOf(linkCounts(BERG));
        byId("relation-PARTICIPATED_IN").uncheck();
        byId("expand-chosen").click();
        waitForNodes("post-s1", "ledger-a4");
        assertThat(nodes()).doesNotContain("call-m1");
    }

    @Test
    @Check(11)
    void bringsFiftyOfAThousandAndSaysSo() {
        PageStory.run("hub.cypher");
        open("?view=graph&scene=post-a9&selection=post-a9");
        waitForNodes("post-a9");
        page.keyboard().press("e");
        assertThat(byId("notice")).containsText("50 of 1,000");
        page.waitForCondition(() -> nodes().size() == 51);
        assertThat(neighbours("post-a9"))
                .containsAll(
                        nodes().stream().filter(id -> !id.equals("post-a9")).toList());
        byId("notice").getByText("Load more").click();
        assertThat(byId("notice")).containsText("100 of 1,000");
        page.waitForCondition(() -> nodes().size() == 101);
    }

    @Test
    void saysOnEachNodeHowManyLinksLeadOutOfTheScene() {
        open(SMALL);
        waitForNodes(BERG);
        page.waitForCondition(() -> beyond(BERG) > 0);
        int before = beyond(BERG);
        int missing = neighbours(BERG).size() - 1 - 1;
        assertThat(before).isGreaterThanOrEqualTo(missing);
        click(BERG);
        page.keyboard().press("e");
        page.waitForCondition(() -> beyond(BERG) == 0);
    }
}

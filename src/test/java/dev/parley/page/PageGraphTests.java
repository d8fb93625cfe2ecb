package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks 6 to 22 of the page's brief: search and graph. */
class PageGraphTests extends PageTest {
    private static final String BERG = "ledger-a1";
    private static final String QUANDT = "ledger-a2";
    private static final String SMALL = "?view=graph&scene=ledger-a1&scene=ledger-a2&scene=ledger-m1";

    @Test
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
    void expandsWithADoubleClick() {
        open(SMALL);
        waitForNodes(BERG);
        Point place = place(BERG);
        page.mouse().dblclick(place.x(), place.y());
        waitForNodes("call-m1", "post-s1", "ledger-a4");
    }

    @Test
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
        byId("relation-PARTICIPATED_IN").uncheck();
        byId("expand-chosen").click();
        waitForNodes("post-s1", "ledger-a4");
        assertThat(nodes()).doesNotContain("call-m1");
    }

    @Test
    void bringsFiftyOfAThousandAndSaysSo() {
        PageStory.run("hub.cypher");
        open("?view=graph&scene=post-a9&selection=post-a9");
        waitForNodes("post-a9");
        page.keyboard().press("e");
        assertThat(byId("notice")).containsText("50 of 1,000");
        page.waitForCondition(() -> nodes().size() == 51);
        byId("notice").getByText("Load more").click();
        assertThat(byId("notice")).containsText("100 of 1,000");
        page.waitForCondition(() -> nodes().size() == 101);
    }

    @Test
    void collapsesOnlyWhatTheExpansionBrought() {
        open(SMALL);
        waitForNodes(BERG);
        TreeSet<String> before = new TreeSet<>(nodes());
        click(BERG);
        page.keyboard().press("e");
        waitForNodes("call-m1");
        page.keyboard().press("c");
        waitForExactly(before);
    }

    @Test
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
    void hidesAllElse() {
        open(SMALL);
        waitForNodes(BERG);
        click(BERG);
        page.keyboard().press("Shift+H");
        waitForExactly(List.of(BERG));
    }

    @Test
    void dimsWhatIsNotNextToThePointer() {
        open("?view=graph&scene=ledger-a1&scene=ledger-a2&scene=ledger-m1&scene=post-p1");
        waitForNodes("post-p1");
        Point place = place(BERG);
        page.mouse().move(place.x(), place.y());
        page.waitForCondition(() -> classes("post-p1").contains("dimmed"));
        assertThat(classes("ledger-m1")).doesNotContain("dimmed");
    }

    @Test
    void listsTheHopsOfAPathOrSaysThatThereIsNone() {
        open(SMALL + "&selection=ledger-a1&selection=ledger-a2");
        waitForNodes(BERG);
        page.keyboard().press("p");
        assertThat(byId("path")).containsText("2 hops");
        page.waitForCondition(() -> classes(BERG).contains("on-path"));

        open("?view=graph&scene=ledger-a1&scene=post-l2&selection=ledger-a1&selection=post-p1");
        waitForNodes(BERG);
        page.keyboard().press("p");
        assertThat(byId("notice")).containsText("no path");
    }

    @Test
    void movesNothingWhenSomethingIsSelectedOrFiltered() {
        openGraph();
        Map<String, Point> before = places();
        click(BERG);
        byId("filter-HELD").uncheck();
        assertThat(byId("chip")).hasCount(1);
        Map<String, Point> after = places();
        assertThat(after.size()).isLessThan(before.size());
        after.forEach((id, place) -> assertThat(Math.hypot(
                        place.x() - before.get(id).x(),
                        place.y() - before.get(id).y()))
                .as(id)
                .isLessThan(1));
        byId("chip").click();
        page.waitForCondition(() -> nodes().size() == before.size());
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void pinsWhatIsDraggedAndKeepsItThere() {
        open(SMALL);
        waitForNodes(BERG);
        drag(BERG, 60, 40);
        assertThat((Boolean) page.evaluate("id => window.__parley.pinned(id)", BERG))
                .isTrue();
    }

    @Test
    void keepsIdsAndSelectionInAnotherLayout() {
        open(SMALL + "&selection=ledger-a1");
        waitForNodes(BERG);
        TreeSet<String> before = new TreeSet<>(nodes());
        byId("layout").selectOption("grid");
        assertThat(new TreeSet<>(nodes())).isEqualTo(before);
        assertThat(page.url()).contains("selection=ledger-a1");
        byId("tool-Fit").click();
        var canvas = byId("canvas").boundingBox();
        places().values().forEach(place -> {
            assertThat(place.x()).isBetween(canvas.x, canvas.x + canvas.width);
            assertThat(place.y()).isBetween(canvas.y, canvas.y + canvas.height);
        });
    }

    @Test
    void savesWhatItShows() throws IOException {
        open(SMALL);
        waitForNodes(BERG);
        Download json = page.waitForDownload(() -> byId("tool-JSON").click());
        assertThat(Files.readString(json.path()))
                .contains("\"ledger-a1\"", "\"ledger-a2\"", "\"ledger-m1\"")
                .doesNotContain("call-m1");
        Download png = page.waitForDownload(() -> byId("tool-PNG").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void opensALinkToItsWords() {
        open(SMALL);
        waitForNodes(BERG);
        Point one = place(BERG);
        Point other = place("ledger-m1");
        page.mouse().click((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        assertThat(byId("link")).containsText("took part in");
        assertThat(byId("link").getByTestId("quote").first()).containsText("Geneva");
    }

    private void click(String id) {
        Point place = place(id);
        page.mouse().click(place.x(), place.y());
        page.waitForCondition(() -> page.url().contains("selection=" + id));
    }

    private void drag(String id, double x, double y) {
        Point place = place(id);
        page.mouse().move(place.x(), place.y());
        page.mouse().down();
        page.mouse().move(place.x() + x, place.y() + y, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    private Map<String, Point> places() {
        return nodes().stream().collect(Collectors.toMap(Function.identity(), this::place));
    }

    @SuppressWarnings("unchecked")
    private List<String> classes(String id) {
        return (List<String>) page.evaluate("id => window.__parley.classes(id)", id);
    }

    @SuppressWarnings("unchecked")
    private List<String> neighbours(String id) {
        return (List<String>) page.evaluate("""
                async id => {
                  const query = `{ neighbourhood(ids: ["${id}"], first: 100) { nodes { id } } }`;
                  const answer = await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify({ query }) });
                  return (await answer.json()).data.neighbourhood.nodes.map(node => node.id);
                }
                """, id);
    }
}

package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks 15 to 22 of the page's brief: looking at the graph, arranging it, taking it away. */
class PageGraphTests extends GraphTest {
    private static final int ACTOR_BLUE = 0x2156b8;
    private static final int MEETING_BROWN = 0xa33a06;

    @Test
    @Check(15)
    void dimsWhatIsNotNextToThePointer() {
        open("?view=graph&scene=ledger-a1&scene=ledger-a2&scene=ledger-m1&scene=post-p1");
        waitForNodes("post-p1");
        Point place = standing(BERG);
        page.mouse().move(place.x(), place.y());
        page.waitForCondition(() -> classes("post-p1").contains("dimmed"));
        assertThat(classes("ledger-m1")).doesNotContain("dimmed");
    }

    @Test
    @Check(16)
    void listsTheHopsOfAPathOrSaysThatThereIsNone() {
        open(SMALL + "&selection=ledger-a1&selection=ledger-a2");
        waitForNodes(BERG);
        page.keyboard().press("p");
        assertThat(byId("path")).containsText("2 hops");
        assertThat(byId("path").locator("li")).hasCount(2);
        page.waitForCondition(() -> classes(BERG).contains("on-path"));
        assertThat(nodes().stream().filter(id -> classes(id).contains("on-path")))
                .hasSize(3)
                .contains(BERG, QUANDT);
        assertThat(links().stream().filter(id -> classes(id).contains("on-path")))
                .hasSize(2);

        open("?view=graph&scene=ledger-a1&scene=post-l2&selection=ledger-a1&selection=post-p1");
        waitForNodes(BERG);
        page.keyboard().press("p");
        assertThat(byId("notice")).containsText("no path");
    }

    @Test
    @Check(18)
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

    @ParameterizedTest
    @ValueSource(strings = {"circles", "tree", "grid"})
    @Check(20)
    void keepsIdsAndSelectionInAnotherLayout(String layout) {
        open(SMALL + "&scene=call-m1&scene=post-s1&selection=ledger-a1");
        waitForNodes(BERG, "call-m1");
        TreeSet<String> before = new TreeSet<>(nodes());
        Map<String, Point> force = places();
        byId("layout").selectOption(layout);
        page.waitForCondition(() -> !places().equals(force));
        assertThat(new TreeSet<>(nodes())).isEqualTo(before);
        assertThat(page.url()).contains("selection=ledger-a1");
        assertThat((Boolean) page.evaluate("id => window.__parley.selected(id)", BERG))
                .isTrue();
        Point berg = standing(BERG);
        page.mouse().move(berg.x(), berg.y());
        page.mouse().wheel(0, -600);
        page.mouse().move(0, 0);
        byId("tool-Fit").click();
        var canvas = byId("canvas").boundingBox();
        places().values().forEach(place -> {
            assertThat(place.x()).isBetween(canvas.x, canvas.x + canvas.width);
            assertThat(place.y()).isBetween(canvas.y, canvas.y + canvas.height);
        });
    }

    @Test
    @Check(22)
    void opensALinkToItsWords() {
        open(SMALL);
        waitForNodes(BERG);
        Point one = standing(BERG);
        Point other = standing("ledger-m1");
        page.mouse().click((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        assertThat(byId("link")).containsText("took part in");
        assertThat(byId("link").getByTestId("quote").first()).containsText("Geneva");
        Locator passage = byId("link").locator(".source").first();
        assertThat(passage.locator("blockquote").first())
                .hasText("Tomas Berg of Norland and Ilse Quandt of Sudmark will meet in Geneva on 10 March.");
        assertThat(passage.locator("header")).containsText("Daily Ledger, 2 Mar 2025");
    }

    @Test
    @Check(19)
    void pinsWhatIsDraggedAndLaysOutTheOthersAroundIt() {
        open(SMALL + "&scene=call-m1&scene=post-s1");
        waitForNodes(BERG, "call-m1");
        drag(BERG, 180, 60);
        assertThat((Boolean) page.evaluate("id => window.__parley.pinned(id)", BERG))
                .isTrue();
        Object pinned = placeInDrawing(BERG);
        Object free = placeInDrawing(TALKS);
        page.keyboard().press("l");
        page.evaluate("window.__parley.idle()");
        assertThat(placeInDrawing(BERG)).isEqualTo(pinned);
        assertThat(placeInDrawing(TALKS)).isNotEqualTo(free);
        byId("layout").selectOption("grid");
        assertThat(placeInDrawing(BERG)).isEqualTo(pinned);
    }

    @Test
    @Check(21)
    void savesExactlyWhatItShows() throws IOException {
        open(SMALL);
        waitForNodes(BERG);
        JsonNode saved = JsonMapper.builder()
                .build()
                .readTree(Files.readString(saved("JSON").path()));
        assertThat(ids(saved, "nodes")).containsExactlyInAnyOrderElementsOf(nodes());
        assertThat(ids(saved, "links")).containsExactlyInAnyOrderElementsOf(links());

        List<String> rows = Files.readAllLines(saved("CSV").path());
        assertThat(rows).hasSize(1 + links().size());
        assertThat(rows.get(1)).contains("\"PARTICIPATED_IN\"", "\"ledger-m1\"");

        BufferedImage picture = ImageIO.read(saved("PNG").path().toFile());
        assertThat(coloursIn(picture)).contains(ACTOR_BLUE, MEETING_BROWN);
    }

    private Download saved(String kind) {
        return page.waitForDownload(() -> byId("tool-" + kind).click());
    }

    private static List<String> ids(JsonNode saved, String list) {
        return StreamSupport.stream(saved.get(list).spliterator(), false)
                .map(each -> each.get("id").asString())
                .toList();
    }

    private static Set<Integer> coloursIn(BufferedImage picture) {
        Set<Integer> found = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                found.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate("window.__parley.links()");
    }
}

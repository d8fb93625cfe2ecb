package dev.parley.page;

import com.microsoft.playwright.Mouse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tests of the graph need: it has no elements of its own, so that nodes are found by where they stand. */
abstract class GraphTest extends PageTest {
    protected static final String BERG = "ledger-a1";
    protected static final String QUANDT = "ledger-a2";
    protected static final String TALKS = "ledger-m1";
    protected static final String SMALL = "?view=graph&scene=ledger-a1&scene=ledger-a2&scene=ledger-m1";

    protected void click(String id) {
        Point place = standing(id);
        page.mouse().click(place.x(), place.y());
        page.waitForCondition(() -> page.url().contains("selection=" + id));
    }

    protected void drag(String id, double x, double y) {
        Point place = standing(id);
        page.mouse().move(place.x(), place.y());
        page.mouse().down();
        page.mouse().move(place.x() + x, place.y() + y, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    protected Map<String, Point> places() {
        return nodes().stream().collect(Collectors.toMap(Function.identity(), this::place));
    }

    /** Where a node stands in the drawing, however that is zoomed. */
    protected Object placeInDrawing(String id) {
        return page.evaluate("id => window.__parley.place(id)", id);
    }

    protected int beyond(String id) {
        return ((Number) page.evaluate("id => window.__parley.beyond(id)", id)).intValue();
    }

    @SuppressWarnings("unchecked")
    protected List<String> classes(String id) {
        return (List<String>) page.evaluate("id => window.__parley.classes(id)", id);
    }

    /** How many links of each kind the API counts around a thing, in its order. */
    @SuppressWarnings("unchecked")
    protected List<Integer> linkCounts(String id) {
        return (List<Integer>) page.evaluate("""
                async id => {
                  const query = `{ neighbourhood(ids: ["${id}"], first: 1) { groups { count } } }`;
                  const answer = await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify({ query }) });
                  return (await answer.json()).data.neighbourhood.groups.map(group => group.count);
                }
                """, id);
    }

    @SuppressWarnings("unchecked")
    protected List<String> neighbours(String id) {
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

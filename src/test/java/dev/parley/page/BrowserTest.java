package dev.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;

/**
 * A server's page in a real browser. After each test nothing may have been asked of another origin, refused by the policy, or
 * written as an error to the console.
 */
abstract class BrowserTest {
    protected BrowserContext context;
    protected Page page;
    protected final List<String> problems = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback picture = run -> FailurePicture.of(run, page);

    @BeforeAll
    static void needsABrowserAndThePage() {
        Assumptions.assumeTrue(Chromium.isThere(), "Chromium is not installed: the page is not tested");
        Assumptions.assumeTrue(
                new ClassPathResource("static/index.html").exists(),
                "The page was not built, since there is no Node.js of 20.19 or later: it is not tested");
    }

    @BeforeEach
    void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        context = newContext(ColorScheme.LIGHT);
        page = newPage();
    }

    protected BrowserContext newContext(ColorScheme scheme) {
        BrowserContext opened = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setColorScheme(scheme));
        opened.setDefaultTimeout(60_000);
        return opened;
    }

    protected Page newPage() {
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(message.text());
            }
        });
        opened.onPageError(problems::add);
        opened.onRequest(request -> {
            if (!request.url().startsWith(origin())
                    && !request.url().startsWith("blob:")
                    && !request.url().startsWith("data:")) {
                problems.add("asked elsewhere: " + request.url());
            }
        });
        return opened;
    }

    @AfterEach
    void nothingWentWrong() {
        context.close();
        context = null;
        assertThat(problems).isEmpty();
    }

    /** The server's scheme, host and port. */
    protected abstract String origin();

    protected void open(String query) {
        page.navigate(origin() + "/" + query);
    }

    protected Locator byId(String testId) {
        return page.getByTestId(testId);
    }

    /** The marks of a thing in its own lane of the timeline. */
    protected Locator mark(String id) {
        return page.locator("[data-mark='" + id + "']");
    }

    protected void openTimeline() {
        open("");
        page.locator(".vis-item").first().waitFor();
    }

    protected void openGraph() {
        open("?view=graph");
        waitForNodes("ledger-a1");
    }

    protected void waitForNodes(String... ids) {
        page.waitForCondition(() -> nodes().containsAll(List.of(ids)));
        page.evaluate("window.__parley.idle()");
    }

    protected void waitForExactly(Collection<String> ids) {
        try {
            page.waitForCondition(() -> Set.copyOf(nodes()).equals(Set.copyOf(ids)));
        } catch (TimeoutError e) {
            assertThat(nodes()).containsExactlyInAnyOrderElementsOf(ids);
        }
        page.evaluate("window.__parley.idle()");
    }

    /** What axe holds against the page as it stands, of that which keeps people out. */
    protected List<String> seriousBarriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().getFirst().getHtml())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    protected List<String> nodes() {
        return (List<String>) page.evaluate("window.__parley ? window.__parley.nodes() : []");
    }

    /** Where a node of the graph stands on the screen. */
    protected Point place(String id) {
        Object found = page.evaluate("id => window.__parley.position(id)", id);
        if (!(found instanceof Map<?, ?> point)) {
            throw new AssertionError("The graph does not show " + id);
        }
        return new Point(((Number) point.get("x")).doubleValue(), ((Number) point.get("y")).doubleValue());
    }

    /** The same, once it no longer moves: where a pointer finds it. */
    protected Point standing(String id) {
        untilItStands(id);
        return place(id);
    }

    /** While nodes are being arranged, one is no longer where it was seen. */
    private void untilItStands(String id) {
        page.evaluate("""
                async id => {
                  const place = () => JSON.stringify(window.__parley.position(id));
                  for (let last = place(), still = 0; still < 6; ) {
                    await new Promise(requestAnimationFrame);
                    const now = place();
                    still = now === last ? still + 1 : 0;
                    last = now;
                  }
                }
                """, id);
    }

    protected record Point(double x, double y) {}
}

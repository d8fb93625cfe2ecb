package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.parley.article.ArticleId;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** Checks 1 to 5 of the page's brief: loading. That nothing is asked elsewhere is checked after every test. */
class PageLoadTests extends PageTest {
    private static final String LOADED = """
            () => performance.getEntriesByType('resource')
              .filter(entry => !entry.name.endsWith('/graphql'))
              .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
            """;

    @Test
    @Check({1, 2})
    void showsEveryViewWithNothingFromElsewhere() {
        openTimeline();
        byId("view-graph").click();
        waitForNodes("ledger-a1");
        byId("view-map").click();
        page.locator(".place").first().waitFor();
        byId("view-article").click();
        assertThat(byId("article-view")).containsText("Five hours on the lake");
    }

    @Test
    void takesLessThan400KilobytesUpToTheGraphAndItsEvidence() {
        open("?view=graph&selection=ledger-m1&tab=evidence");
        waitForNodes("ledger-a1");
        assertThat(byId("quote").first()).isVisible();
        assertThat(((Number) page.evaluate(LOADED)).intValue()).isBetween(200_000, 400_000);
    }

    @Test
    void takesLessThan385KilobytesUpToTheMap() {
        open("?view=map");
        page.locator(".place").first().waitFor();
        assertThat(((Number) page.evaluate(LOADED)).intValue()).isBetween(200_000, 385_000);
    }

    @Test
    @Check(3)
    void offersToAddAnArticleWhenThereIsNothing() {
        TestDatabase.clear();
        open("");
        assertThat(byId("empty").first()).containsText("add a news article");
        Mockito.when(intake.receive(ArgumentMatchers.any())).thenAnswer(call -> {
            PageStory.load();
            return new Receipt(new ArticleId("later"), ArticleState.PROCESSED, false, null);
        });
        byId("empty").first().getByText("Add article").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("found")).isVisible();
        byId("add-article").getByText("Done").click();
        assertThat(mark("ledger-m1")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "map", "article"})
    @Check(3)
    void saysOnceInEveryViewThatThereIsNothing(String view) {
        TestDatabase.clear();
        open("?view=" + view);
        assertThat(byId("load-sample")).hasCount(1);
        assertThat(byId("dock")).containsText("The timeline will stand here");
        assertThat(byId("inspector")).containsText("What you select will be described here");
    }

    @Test
    @Check(3)
    void loadsTheSampleWhenThereIsNothing() {
        TestDatabase.clear();
        Mockito.when(intake.receive(ArgumentMatchers.any())).thenAnswer(call -> {
            PageStory.load();
            Mockito.doReturn(new Receipt(new ArticleId("post"), ArticleState.PROCESSED, false, null))
                    .when(intake)
                    .receive(ArgumentMatchers.any());
            return new Receipt(new ArticleId("ledger"), ArticleState.PROCESSED, false, null);
        });
        open("");
        byId("load-sample").first().click();
        assertThat(mark("ledger-m1")).hasCount(1);
        Mockito.verify(intake, Mockito.atLeast(40)).receive(ArgumentMatchers.any());
    }

    @Test
    @Check(4)
    void saysThatTheServerIsAwayAndComesBackWithIt() {
        AtomicBoolean away = new AtomicBoolean(true);
        page.route("**/graphql", route -> {
            if (away.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        open("");
        assertThat(byId("failure")).containsText("The server cannot be reached");
        away.set(false);
        byId("failure").getByText("Retry").click();
        assertThat(mark("ledger-m1")).hasCount(1);
        problems.removeIf(problem -> problem.contains("net::ERR_FAILED"));
    }

    /** The skeleton is part of the first thing that is drawn, so that no time passes before it. */
    @Test
    @Check(5)
    void showsASkeletonFromTheFirstWhileAnAnswerIsOnItsWay() {
        page.addInitScript("""
                new MutationObserver((changes, watch) => {
                  const page = document.getElementById('page');
                  if (!page?.firstChild) return;
                  window.firstDrawn = !!page.querySelector('[data-testid=skeleton]');
                  watch.disconnect();
                }).observe(document, { childList: true, subtree: true });
                """);
        List<Route> held = new ArrayList<>();
        page.route("**/graphql", held::add);
        open("");
        assertThat(byId("skeleton").first()).isVisible();
        assertThat((Boolean) page.evaluate("window.firstDrawn")).isTrue();
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.locator(".vis-item").count()).isZero();
        page.unroute("**/graphql");
        held.forEach(Route::resume);
        assertThat(mark("ledger-m1")).hasCount(1);
    }

    @Test
    @Check(5)
    void showsASkeletonWhileAThingIsOnItsWay() {
        openTimeline();
        List<Route> held = new ArrayList<>();
        page.route("**/graphql", route -> {
            if (route.request().postData().contains("\"Thing\"")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        mark("ledger-m1").click();
        assertThat(byId("inspector").getByTestId("skeleton")).isVisible();
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute("**/graphql");
        held.forEach(Route::resume);
        assertThat(byId("thing")).containsText("Meeting");
    }
}

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
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** Checks 1 to 5 of the page's brief: loading. That nothing is asked elsewhere is checked after every test. */
class PageLoadTests extends PageTest {

    @Test
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
    void offersToAddAnArticleWhenThereIsNothing() {
        TestDatabase.clear();
        open("");
        assertThat(byId("empty").first()).containsText("add a news article");
        byId("empty").first().getByText("Add article").click();
        assertThat(byId("paste")).isVisible();
    }

    @Test
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

    @Test
    void showsASkeletonWhileAnAnswerIsOnItsWay() {
        List<Route> held = new ArrayList<>();
        page.route("**/graphql", held::add);
        open("");
        assertThat(byId("skeleton").first()).isVisible();
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.locator(".vis-item").count()).isZero();
        page.unroute("**/graphql");
        held.forEach(Route::resume);
        assertThat(mark("ledger-m1")).hasCount(1);
    }
}

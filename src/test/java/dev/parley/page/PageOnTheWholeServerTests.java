package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.parley.ParleyApplication;
import dev.parley.database.TestDatabase;
import dev.parley.pipeline.SharedModelsConfiguration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What the page brings and decides, on a server that reads, tells and decides itself. */
class PageOnTheWholeServerTests extends BrowserTest {
    private static final String FIRST = """
            OSLO - Foreign Minister Ilse Brandt of Germany met her Turkish counterpart, Kemal Aydin, in Oslo on Tuesday for three hours of talks on grain shipments.

            "We have agreed to go on," Brandt told reporters.
            """;

    private static final String SECOND = """
            Kemal Aydin received Elsa Brandtner in Ankara on Monday. Aydin said that the port would stay open.
            """;

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void serve() {
        SpringApplication application = new SpringApplication(ParleyApplication.class, SharedModelsConfiguration.class);
        Map<String, Object> properties = new HashMap<>(TestDatabase.springProperties());
        properties.put("server.port", "0");
        application.setDefaultProperties(properties);
        server = application.run();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void beginWithNothing() {
        TestDatabase.clear();
    }

    @Override
    protected String origin() {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Test
    @Check({37, 39})
    void readsAPastedArticleOnceAndOpensTheWordsOfAllThatItFound() {
        open("?view=timeline");
        bring(FIRST, "2031-05-07");
        int found = page.locator(".found button").count();
        assertThat(byId("found")).hasText(found + " found");
        for (int each = 0; each < found; each++) {
            Locator thing = page.locator(".found button").nth(each);
            String words = thing.getAttribute("title");
            thing.click();
            assertThat(page.locator("mark.is-focus").first()).isVisible();
            String marked = String.join("", page.locator("mark.is-focus").allTextContents());
            org.assertj.core.api.Assertions.assertThat(marked).isEqualTo(words);
            bring(FIRST, "2031-05-07");
            assertThat(byId("progress")).containsText("already imported");
        }
        byId("add-article").getByText("Done").click();
        assertThat(byId("status")).containsText("1 article,");
    }

    @Test
    @Check(40)
    void mergesTwoActorsAndPartsThemAgain() {
        open("?view=timeline");
        bring(FIRST, "2031-05-07");
        bring(SECOND, "2031-05-13");
        byId("add-article").getByText("Done").click();
        assertThat(lane("Ilse Brandt")).hasCount(1);
        assertThat(lane("Elsa Brandtner")).hasCount(1);

        open("?view=timeline&selection=" + idOf("Ilse Brandt") + "&selection=" + idOf("Elsa Brandtner"));
        byId("merge").click();
        byId("reason").fill("Married since");
        byId("decide-submit").click();
        assertThat(byId("decide")).hasCount(0);
        assertThat(lane("Elsa Brandtner").or(lane("Ilse Brandt"))).hasCount(1);

        open("?view=timeline&selection=" + idOf("Elsa Brandtner") + "&tab=history");
        page.getByText("Undo this decision").click();
        byId("reason").fill("They are two");
        byId("decide-submit").click();
        assertThat(byId("decide")).hasCount(0);
        assertThat(lane("Ilse Brandt")).hasCount(1);
        assertThat(lane("Elsa Brandtner")).hasCount(1);
    }

    @Test
    @Check(41)
    void correctsADateByNameAndReason() {
        open("?view=timeline");
        bring(FIRST, "2031-05-07");
        byId("add-article").getByText("Done").click();
        page.locator(".vis-item").first().click();
        assertThat(byId("thing")).containsText("6 May 2031");
        byId("correct").click();
        byId("field").selectOption("time");
        byId("value").fill("2031-05-05");
        byId("reason").fill("The ministry's diary says so");
        byId("decide-submit").click();
        assertThat(byId("thing")).containsText("5 May 2031");
        assertThat(byId("corrections")).containsText("time is 2031-05-05");
        assertThat(byId("corrections")).containsText(": The ministry's diary says so");
    }

    private void bring(String text, String publishedAt) {
        if (byId("add-article").isVisible()) {
            byId("add-article").getByText("Add another").click();
        } else {
            byId("add").click();
        }
        byId("paste").fill(text);
        byId("add-article").getByLabel("Published on").fill(publishedAt);
        byId("submit").click();
        assertThat(byId("progress")).containsText("1 of 1 article read");
        assertThat(byId("found")).hasText(Pattern.compile("[1-9]\\d* found"));
    }

    private Locator lane(String actor) {
        return page.locator(".vis-labelset .vis-label").filter(new Locator.FilterOptions().setHasText(actor));
    }

    private static String idOf(String actor) {
        return TestDatabase.driver()
                .executableQuery("MATCH (a:Actor) WHERE a.name = $name OR $name IN a.aliases RETURN a.id AS id")
                .withParameters(Map.of("name", actor))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }
}

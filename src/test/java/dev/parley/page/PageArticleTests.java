package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.parley.database.TestDatabase;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks 33 to 36 of the page's brief: the map's list, articles and evidence. */
class PageArticleTests extends PageTest {

    @Test
    @Check(33)
    void listsPlacesWithoutCoordinates() {
        TestDatabase.driver()
                .executableQuery("MATCH (l:Location {id: 'ledger-l1'}) REMOVE l.latitude, l.longitude")
                .execute();
        open("?view=map");
        assertThat(byId("unplaced")).containsText("Geneva");
        byId("unplaced").getByText("Geneva").click();
        assertThat(byId("thing")).containsText("Geneva");
    }

    @Test
    @Check(34)
    void showsTheVeryWordsOfTheEvidence() {
        open("?selection=call-m1&tab=evidence");
        String quote = byId("quote").first().textContent();
        byId("show-evidence").first().click();
        Locator focus = page.locator("mark.is-focus");
        assertThat(focus).hasCount(1);
        assertThat(focus).hasText(quote);
        assertThat(focus).isInViewport();
        assertThat(page.url()).contains("article=call", "mark=16-48");
    }

    @Test
    void showsEachQuoteInItsSentence() {
        open("?selection=call-m1&tab=evidence");
        Locator passage = byId("evidence").locator("blockquote").first();
        assertThat(passage).hasText("Berg and Quandt spoke by phone at 8.30 on Friday.");
        assertThat(passage.locator("q")).hasText("spoke by phone at 8.30 on Friday");
    }

    @Test
    void knowsAnArticleWithoutAHeadlineByItsFirstWords() {
        open("?view=article");
        Locator row = page.locator(".article-row .no-headline");
        assertThat(row).hasText("Berg travelled to Sudmark. Sudmark denies that he ever came.");
        row.click();
        assertThat(page.locator(".sheet h2 .no-headline")).containsText("Berg travelled to Sudmark.");
    }

    @Test
    void keepsTheTextVerbatimAndDimsWhatIsNoStory() {
        open("?view=article&article=call");
        assertThat(byId("article-text")).containsText("Berg and Quandt spoke by phone at 8.30 on Friday.");
        assertThat((String) byId("article-text").evaluate("each => each.textContent"))
                .isEqualTo("Berg and Quandt spoke by phone at 8.30 on Friday. Quandt rejected the Harbour Plan: "
                        + "Sudmark would never lease its port, she told Lake Wire.");
        open("?view=article&article=markup");
        assertThat(page.locator(".boilerplate").first()).containsText("A note:");
    }

    @Test
    @Check(35)
    void opensEachOfTwoMarksThatOverlapAndStepsThroughThem() {
        open("?view=article&article=call");
        Locator inner = page.locator("mark mark").first();
        String innerThing = inner.getAttribute("data-thing");
        inner.click();
        page.waitForURL(Pattern.compile(".*selection=" + innerThing + ".*"));
        inner.click();
        page.waitForCondition(() -> !page.url().contains("selection=" + innerThing));

        page.keyboard().press("Escape");
        page.locator(".sheet-head h2").click();
        page.keyboard().press("n");
        String first = focused();
        page.keyboard().press("n");
        assertThat(focused()).isNotEqualTo(first).isNotNull();
        page.keyboard().press("p");
        assertThat(focused()).isEqualTo(first);
    }

    @Test
    @Check(36)
    void showsMarkupInAnArticleAsText() {
        open("?view=article&article=markup");
        assertThat(byId("article-text")).containsText("<script>window.broken = true</script>");
        assertThat(page.locator(".sheet h2")).hasText("<b>Markup</b> in a note");
        assertThat((Boolean) page.evaluate("window.broken === undefined")).isTrue();
        assertThat(page.locator(".article-text script, .article-text img").count())
                .isZero();
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.dataset.span");
    }
}

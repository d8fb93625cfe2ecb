package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class PageGraphiQlTests extends PageTest {

    @Test
    void asksWithoutAnythingFromElsewhere() {
        page.navigate(origin() + "/graphiql");

        page.locator(".graphiql-execute-button").click();

        assertThat(page.locator(".result-window")).containsText("\"cost\"");
    }
}

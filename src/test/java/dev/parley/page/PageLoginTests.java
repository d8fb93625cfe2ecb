package dev.parley.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.parley.security.Role;
import dev.parley.security.TokenFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page on a server that answers only those who have a token. */
class PageLoginTests extends TimelineTest {
    @TempDir
    private static Path folder;

    private TokenFile tokens;
    private String secret;

    @DynamicPropertySource
    static void login(DynamicPropertyRegistry properties) {
        properties.add("parley.security.login", () -> "always");
        properties.add("parley.security.folder", () -> folder);
    }

    @BeforeEach
    void makeAToken() {
        tokens = new TokenFile(folder, Clock.systemUTC());
        tokens.revoke("reader");
        secret = tokens.create("reader", Role.READER).secret();
    }

    @Test
    void asksForATokenAndGoesOnWhereSomebodyWantedToGo() {
        logIn("wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not valid, or was revoked");
        page.getByLabel("Your token").fill(secret);
        page.getByText("Log in").click();
        assertThat(byId("thing")).containsText("Meeting");
        assertThat(page).hasURL(Pattern.compile(".*/\\?selection=ledger-m1"));
        assertThat((String) page.evaluate("document.cookie")).isEqualTo("parley_login=yes");
        assertThat((Integer) page.evaluate("async () => (await fetch('/export/timeline.csv')).status"))
                .isEqualTo(200);
        byId("log-out").click();
        assertThat(page.getByLabel("Your token")).isVisible();
        forgetRefusals();
    }

    @Test
    void asksAgainWhenATokenHoldsNoLongerAndLosesNothing() {
        logIn(secret);
        assertThat(byId("thing")).containsText("Meeting");
        tokens.revoke("reader");
        mark("later-m1").click();
        assertThat(byId("log-in")).isVisible();
        String next = tokens.create("reader", Role.READER).secret();
        byId("token").fill("wrong");
        byId("log-in-submit").click();
        assertThat(byId("log-in")).containsText("not valid, or was revoked");
        byId("token").fill(next);
        byId("log-in-submit").click();
        assertThat(byId("log-in")).hasCount(0);
        assertThat(byId("thing")).containsText("2025");
        assertThat(page).hasURL(Pattern.compile(".*selection=later-m1.*"));
        forgetRefusals();
    }

    @Test
    void saysToReadersWhatTheyMayNotDo() {
        logIn(secret);
        assertThat(byId("thing")).containsText("Meeting");
        byId("add").click();
        byId("paste").fill("The envoys met again.");
        byId("submit").click();
        assertThat(byId("problem")).containsText("reading only");
        page.keyboard().press("Escape");
        byId("correct").click();
        byId("value").fill("2025-03-11");
        byId("reason").fill("so it was");
        byId("decide-submit").click();
        assertThat(byId("decide")).containsText("reading only");
    }

    private void logIn(String token) {
        open("?selection=ledger-m1");
        page.getByLabel("Your token").fill(token);
        page.getByText("Log in").click();
    }

    /** That it was refused is what the browser's console tells, too. */
    private void forgetRefusals() {
        problems.removeIf(problem -> problem.contains("status of 401"));
    }
}

package dev.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.article.Article;
import dev.parley.article.ArticleUnreadable;
import dev.parley.article.IncomingArticle;
import dev.parley.article.TextSpan;
import dev.parley.database.TestDatabase;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class PipelineTests {
    private static final IncomingArticle STORY = IncomingArticle.plain(
                    "Mira Oduya met the envoys in Oslo on Tuesday, and they talked for two hours.")
            .publishedAt("2031-05-07");

    private ConfigurableApplicationContext context = start();

    @BeforeEach
    void beginEmpty() {
        TestDatabase.clear();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void storesAnArticleBeforeItAnswers() {
        Receipt receipt = intake().receive(STORY);

        assertThat(receipt.alreadyKnown()).isFalse();
        assertThat(texts()).containsExactly(STORY.content());
    }

    @Test
    void processesWhatItReceived() {
        intake().receive(STORY);

        untilNothingWaits();
        assertThat(intake().progress().processed()).isOne();
        assertThat(names()).containsExactly("Mira Oduya");
    }

    @Test
    void takesTheSameArticleOnce() {
        intake().receive(STORY);
        untilNothingWaits();

        Receipt again = intake().receive(STORY);

        assertThat(again.alreadyKnown()).isTrue();
        assertThat(again.state()).isEqualTo(ArticleState.PROCESSED);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void goesOnWithTheRestWhenOneArticleCannotBeRead() {
        Receipt bad =
                intake().receive(IncomingArticle.plain("This story about the talks is poison to whoever reads it."));
        intake().receive(STORY);

        untilNothingWaits();
        assertThat(intake().progress()).isEqualTo(new Progress(0, 1, 1, true, null));
        assertThat(intake().retry(bad.article()))
                .hasValueSatisfying(
                        receipt -> assertThat(receipt.state()).isIn(ArticleState.RECEIVED, ArticleState.FAILED));
    }

    @Test
    void keepsButDoesNotReadWhatIsNotEnglish() {
        Receipt receipt = intake().receive(
                        IncomingArticle.plain(
                                "Die Außenminister trafen sich am Dienstag in Wien, um über das Abkommen zu sprechen. Sie wollen die"
                                        + " Gespräche in der nächsten Woche fortsetzen, und auch die Experten werden wieder dabei sein."));

        untilNothingWaits();
        assertThat(intake().receive(IncomingArticle.plain(texts().getFirst())).state())
                .isEqualTo(ArticleState.NOT_ENGLISH);
        assertThat(receipt.article().value()).isNotBlank();
    }

    @Test
    void resumesWhatAnotherProcessLeftBehind() {
        context.close();
        context = start("parley.test.extractor=absent");
        intake().receive(STORY);
        context.close();
        context = start();

        untilNothingWaits();
        assertThat(names()).containsExactly("Mira Oduya");
    }

    @Test
    void retractionLeavesNothingThatOnlyTheArticleSupported() {
        Receipt receipt = intake().receive(STORY);
        untilNothingWaits();

        assertThat(intake().retract(receipt.article(), "withdrawn by its publisher"))
                .hasValueSatisfying(r -> assertThat(r.state()).isEqualTo(ArticleState.RETRACTED));
        assertThat(names()).isEmpty();
        assertThat(texts()).isEmpty();
        assertThat(intake().receive(STORY).state()).isEqualTo(ArticleState.RETRACTED);
    }

    @Test
    void refusesWhatHasNoText() {
        assertThatThrownBy(() -> intake().receive(IncomingArticle.plain("  \n ")))
                .isInstanceOf(ArticleUnreadable.class);
        assertThat(texts()).isEmpty();
    }

    private Intake intake() {
        return context.getBean(Intake.class);
    }

    private void untilNothingWaits() {
        await().until(() -> intake().progress().waiting() == 0);
    }

    private static List<String> names() {
        return values("MATCH (a:Actor) RETURN a.name AS value");
    }

    private static List<String> texts() {
        return values("MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.text AS value");
    }

    private static List<String> values(String query) {
        return TestDatabase.driver().executableQuery(query).execute().records().stream()
                .map(row -> row.get("value").asString())
                .toList();
    }

    private static ConfigurableApplicationContext start(String... properties) {
        SpringApplication application = new SpringApplication(dev.parley.ParleyApplication.class, NamesOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Map<String, Object> all = new HashMap<>(TestDatabase.springProperties());
        for (String property : properties) {
            all.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
        }
        application.setDefaultProperties(all);
        return application.run();
    }

    /** Finds one name and nothing else, and breaks on poison: the stages around it are what is tested. */
    static class NamesOnly {
        @Bean
        @Primary
        Models testModels(org.springframework.core.env.Environment environment) {
            return new Models(() -> {
                if ("absent".equals(environment.getProperty("parley.test.extractor"))) {
                    throw new IllegalStateException("There are no models here");
                }
                return new NameExtractor();
            });
        }
    }

    private static final class NameExtractor implements Extractor {
        private static final String NAME = "Mira Oduya";

        @Override
        public Extraction extract(Article article) {
            if (article.text().contains("poison")) {
                throw new ExtractionFailed("It holds poison", new IllegalStateException("poison"));
            }
            int at = article.text().indexOf(NAME);
            ActorReport actor = new ActorReport(
                    "a" + at,
                    NAME,
                    ActorKind.PERSON,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Mention(new TextSpan(at, at + NAME.length()), NAME, MentionForm.NAMED)));
            return new Extraction(
                    article.publication(),
                    article.boilerplate(),
                    List.of(actor),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        @Override
        public String version() {
            return "names-1";
        }
    }
}

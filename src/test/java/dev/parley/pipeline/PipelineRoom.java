package dev.parley.pipeline;

import static org.awaitility.Awaitility.await;

import dev.parley.archive.Archives;
import dev.parley.article.IncomingArticle;
import dev.parley.database.TestDatabase;
import dev.parley.graph.ArticleStore;
import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The application over the shared database, as one process of it; names are all that its articles tell. */
final class PipelineRoom implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private PipelineRoom(String models) {
        SpringApplication application = new SpringApplication(dev.parley.ParleyApplication.class, Stages.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Map<String, Object> properties = new HashMap<>(TestDatabase.springProperties());
        properties.put("parley.pipeline.retry-delay", "20ms");
        properties.put("parley.pipeline.reading-timeout", "3s");
        properties.put("parley.test.models", models);
        application.setDefaultProperties(properties);
        context = application.run();
    }

    static PipelineRoom open() {
        return new PipelineRoom("there");
    }

    /** A process of the next version, whose extractor finds something else in the same text. */
    static PipelineRoom openNewer() {
        return new PipelineRoom("newer");
    }

    /** Stores what it receives, and reads nothing. */
    static PipelineRoom withoutModels() {
        return new PipelineRoom("absent");
    }

    /** One that finds these articles waiting, so that it takes them in one batch. */
    static PipelineRoom openWith(IncomingArticle... waiting) {
        try (PipelineRoom before = withoutModels()) {
            Arrays.stream(waiting).forEach(before.intake()::receive);
        }
        return open();
    }

    static IncomingArticle story(String text) {
        return IncomingArticle.plain(text).publishedAt("2031-05-07");
    }

    Intake intake() {
        return context.getBean(Intake.class);
    }

    Decisions decisions() {
        return context.getBean(Decisions.class);
    }

    Archives archives() {
        return context.getBean(Archives.class);
    }

    ArticleStore store() {
        return context.getBean(ArticleStore.class);
    }

    Cable cable() {
        return context.getBean(Cable.class);
    }

    StoreCheck check() {
        return context.getBean(Inspector.class).check();
    }

    void untilNothingWaits() {
        await().until(() -> intake().progress().waiting() == 0);
    }

    static List<String> names() {
        return values("MATCH (a:Actor) RETURN a.name AS value ORDER BY value");
    }

    static List<String> texts() {
        return values("MATCH (a:Article) WHERE a.text IS NOT NULL RETURN a.text AS value");
    }

    private static List<String> values(String query) {
        return TestDatabase.driver().executableQuery(query).execute().records().stream()
                .map(row -> row.get("value").asString())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    static class Stages {
        @Bean
        static Cable cable() {
            return new Cable();
        }

        @Bean
        @Primary
        Models testModels(Environment environment, Cable cable) {
            return new Models(() -> {
                String models = environment.getProperty("parley.test.models");
                if ("absent".equals(models)) {
                    throw new IllegalStateException("There are no models here");
                }
                return new NameExtractor(cable::cut, "newer".equals(models));
            });
        }

        @Bean
        @Primary
        Resolver riddledResolver() {
            return (tellings, decisions) -> {
                if (tellings.stream().anyMatch(telling -> telling.text().contains("riddle"))) {
                    throw new IllegalStateException("Nobody solves this riddle");
                }
                return new PublicationOrderResolver().resolve(tellings, decisions);
            };
        }
    }
}

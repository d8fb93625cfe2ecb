package dev.parley.pipeline;

import dev.parley.article.ArticleReader;
import dev.parley.article.ArticleSettings;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.StoryKeeper;
import dev.parley.resolve.Issues;
import dev.parley.resolve.story.PublicationOrderResolver;
import dev.parley.resolve.story.Resolver;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the stages together. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Resolver resolver(PipelineSettings settings) {
        return new PublicationOrderResolver(
                settings.issues() == null ? Issues.standard() : Issues.with(settings.issues()));
    }

    @Bean
    KeepStage keepStage(ArticleStore store) {
        return new KeepStage(store);
    }

    @Bean
    @ConditionalOnProperty(name = "parley.pipeline.transport", havingValue = "store", matchIfMissing = true)
    Conductor conductor(ArticleStore store, StoryKeeper story, Models models, PipelineSettings settings) {
        return new Conductor(store, story, models, settings);
    }

    @Bean
    ArticleReader articleReader(ArticleSettings limits) {
        return new ArticleReader(limits);
    }

    @Bean
    Intake intake(ArticleReader reader, ArticleStore store, StoryKeeper story, Carrier carrier, Clock clock) {
        return new StoredIntake(reader, store, story, carrier, clock);
    }
}

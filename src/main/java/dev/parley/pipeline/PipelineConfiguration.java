package dev.parley.pipeline;

import dev.parley.article.ArticleReader;
import dev.parley.article.ArticleSettings;
import dev.parley.extract.corenlp.CoreNlpExtractor;
import dev.parley.graph.ArticleStore;
import dev.parley.graph.StoryKeeper;
import dev.parley.resolve.Issues;
import dev.parley.resolve.PublicationOrderResolver;
import dev.parley.resolve.Resolver;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
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
    Models models() {
        return new Models(CoreNlpExtractor::new);
    }

    @Bean
    @ConditionalOnMissingBean
    Resolver resolver(PipelineSettings settings) {
        return new PublicationOrderResolver(
                settings.issues() == null ? Issues.standard() : Issues.with(settings.issues()));
    }

    @Bean
    Conductor conductor(ArticleStore store, StoryKeeper story, Models models, PipelineSettings settings) {
        return new Conductor(store, story, models, settings);
    }

    @Bean
    Intake intake(ArticleSettings limits, ArticleStore store, Conductor conductor, Clock clock) {
        return new StoredIntake(new ArticleReader(limits), store, conductor, clock);
    }
}

package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.extract.Extraction;
import dev.parley.extract.Extractor;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * An application under test that finds names and nothing else, each article in a fixed time; to be imported by name. An
 * article with the word "killer" ends the process.
 */
public class StandInModels {
    private static final int KILLED = 137;

    @Bean
    @Primary
    Models delayedModels(Environment environment) {
        Duration delay = environment.getProperty("parley.test.delay", Duration.class, Duration.ZERO);
        return new Models(() -> delayed(new NameExtractor(() -> {}), delay));
    }

    private static Extractor delayed(NameExtractor names, Duration delay) {
        return new Extractor() {
            @Override
            public Extraction extract(Article article) {
                long end = System.nanoTime() + delay.toNanos();
                while (System.nanoTime() < end) {
                    LockSupport.parkNanos(end - System.nanoTime());
                }
                if (article.text().contains("killer")) {
                    Runtime.getRuntime().halt(KILLED);
                }
                return names.extract(article);
            }

            @Override
            public String version() {
                return names.version();
            }
        };
    }
}

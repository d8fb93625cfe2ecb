package dev.parley.pipeline;

import dev.parley.article.Article;
import dev.parley.extract.Extraction;
import dev.parley.extract.Extractor;
import dev.parley.resolve.ManyNews;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * An application under test that knows what made-up articles tell, instead of reading them: without language models it is
 * ready in seconds, and all the other stages are the real ones. To be imported by name.
 */
public class MadeUpReaderConfiguration {
    private static final int ARTICLES = 2_000;

    /** English enough to be told so. */
    private static final String CLOSING = "\nThis is what was told of it by those who had been there at that time, and"
            + " there was nothing else that they would say of it to us or to any of the others.";

    /** The text of one of them as it is brought. */
    public static String text(int number) {
        return ManyNews.article(number).article().text() + CLOSING;
    }

    @Bean
    @Primary
    Models madeUpModels(Environment environment) {
        int millis = environment.getProperty("parley.test.reading-millis", Integer.class, 0);
        return new Models(() -> new Reader(millis));
    }

    private static final class Reader implements Extractor {
        private final Map<String, Extraction> known = new HashMap<>();
        private final int millis;

        private Reader(int millis) {
            this.millis = millis;
            for (int i = 0; i < ARTICLES; i++) {
                known.put(text(i), ManyNews.article(i).extraction());
            }
        }

        /** Takes as long as it is told to, and goes on when it is interrupted. */
        @Override
        public Extraction extract(Article article) {
            LockSupport.parkNanos(millis * 1_000_000L);
            Extraction told = known.get(article.text());
            return told == null ? Extraction.nothing(article.publication(), article.boilerplate()) : told;
        }

        @Override
        public String version() {
            return "made-up-1";
        }
    }
}

package dev.parley.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * A statement that was built, as text. Pages and charts ask the same again and again, and building takes longer than many an
 * answer.
 */
record Prepared(String text, Map<String, Object> parameters) {
    private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig()
            .withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER)
            .build());

    /** Those of the latest questions, by what was asked. */
    static final class Latest {
        /** In characters, so that a few huge filters cannot fill the memory. */
        private static final int MOST = 4_000_000;

        private final Cache<Object, Prepared> known = Caffeine.newBuilder()
                .maximumWeight(MOST)
                .<Object, Prepared>weigher((question, prepared) -> prepared.weight())
                .build();

        /** @param question all that the statement follows from */
        Prepared of(Object question, Supplier<Statement> statement) {
            return known.get(question, any -> Prepared.of(statement.get()));
        }
    }

    static Prepared of(Statement statement) {
        return new Prepared(RENDERER.render(statement), statement.getCatalog().getParameters());
    }

    Map<String, Object> with(Map<String, Object> further) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(further);
        return all;
    }

    private int weight() {
        return text.length() + parameters.toString().length();
    }
}

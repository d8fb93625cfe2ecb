package dev.parley.api.limits;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Remembers the documents that were asked last, parsed and validated; the same few come again and again. */
@Configuration(proxyBeanMethods = false)
class ParsedDocuments {
    private static final int MOST = 200;
    private static final int LONGEST = 20_000;

    @Bean
    GraphQlSourceBuilderCustomizer rememberDocuments() {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new Latest()));
    }

    private static final class Latest implements PreparsedDocumentProvider {
        private final Map<String, PreparsedDocumentEntry> known = new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
                return size() > MOST;
            }
        };

        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
            PreparsedDocumentEntry entry = find(input.getQuery());
            if (entry == null) {
                entry = parseAndValidate.apply(input);
                keep(input.getQuery(), entry);
            }
            return CompletableFuture.completedFuture(entry);
        }

        private synchronized @Nullable PreparsedDocumentEntry find(String query) {
            return known.get(query);
        }

        private synchronized void keep(String query, PreparsedDocumentEntry entry) {
            if (!entry.hasErrors() && query.length() <= LONGEST) {
                known.put(query, entry);
            }
        }
    }
}

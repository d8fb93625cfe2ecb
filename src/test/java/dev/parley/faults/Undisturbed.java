package dev.parley.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What a store comes to that took in the first so many articles while nothing went wrong. */
final class Undisturbed {
    private static final Map<Integer, JsonNode> KNOWN = new HashMap<>();

    private Undisturbed() {}

    static JsonNode of(int articles, Path folder) throws IOException, InterruptedException {
        JsonNode known = KNOWN.get(articles);
        if (known == null) {
            try (ServerProcess server = ServerProcess.start(folder.resolve("undisturbed"))) {
                IntStream.range(0, articles)
                        .forEach(number -> server.client().bring(number).orElseThrow());
                server.client().untilNothingWaits();
                known = server.client().check();
                KNOWN.put(articles, known);
            }
        }
        return known;
    }
}

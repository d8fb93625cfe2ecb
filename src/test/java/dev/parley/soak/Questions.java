package dev.parley.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** What readers ask, in the shares of an ordinary day: of one thing, a page of the timeline, by names, by words. */
final class Questions {
    private static final int PREPARED = 1_000;
    private static final int PAGE = 25;
    private static final List<String> WORDS = List.of("sanctions", "inspectors", "centrifuges", "talks", "agreement");

    private final Random random = new Random(80);
    private final List<String> bodies = new ArrayList<>();
    private final List<String> things = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> cursors = new ArrayList<>();

    Questions(Door door) {
        JsonNode known =
                door.ask("{ actors(first: 60) { nodes { id name } } meetings(first: 60) { nodes { id } } }", Map.of());
        for (JsonNode actor : known.at("/actors/nodes")) {
            things.add(actor.required("id").asString());
            names.add(actor.required("name").asString());
        }
        known.at("/meetings/nodes")
                .forEach(meeting -> things.add(meeting.required("id").asString()));
        JsonNode page = door.ask("{ timeline(first: 100) { edges { cursor } } }", Map.of());
        page.at("/timeline/edges")
                .forEach(edge -> cursors.add(edge.required("cursor").asString()));
        for (int i = 0; i < PREPARED; i++) {
            bodies.add(body(random.nextInt(100)));
        }
    }

    /** Always the same in the same order. */
    String body(long number) {
        return bodies.get((int) (number % PREPARED));
    }

    private String body(int share) {
        if (share < 45) {
            return operation("thing", Map.of("id", any(things)));
        }
        if (share < 65) {
            return operation("timeline", Map.of("first", PAGE, "after", any(cursors)));
        }
        if (share < 75) {
            return operation("timeline-lanes", Map.of("first", PAGE));
        }
        if (share < 85) {
            return operation("who-met-whom", Map.of("name", any(names), "first", PAGE));
        }
        if (share < 90) {
            return operation("meetings-per-month", Map.of("name", any(names)));
        }
        return share < 95
                ? operation("search", Map.of("text", any(WORDS)))
                : operation("neighbourhood", Map.of("ids", List.of(any(things))));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String operation(String name, Map<String, ?> variables) {
        try (InputStream in = Questions.class.getResourceAsStream("/graphql/operations/" + name + ".graphql")) {
            if (in == null) {
                throw new IllegalStateException("No operation " + name);
            }
            return Door.graphQl(new String(in.readAllBytes(), StandardCharsets.UTF_8), variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.parley.sample;

import dev.parley.extract.ActorKind;
import dev.parley.resolve.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the gold's names with the story's. */
final class Names {
    private static final Map<String, Set<String>> OTHERS = others();

    private Names() {}

    /** People by the last word, everybody else by any whole name. */
    static boolean isSame(String gold, Facts.OfActor actor) {
        if (actor.kind() == ActorKind.PERSON) {
            return hasLastWordOf(gold, actor);
        }
        Set<String> wanted = OTHERS.getOrDefault(folded(gold), Set.of(folded(gold)));
        return all(actor).map(Names::folded).anyMatch(wanted::contains);
    }

    static boolean hasLastWordOf(String gold, Facts.OfActor actor) {
        return all(actor).map(Names::lastWord).anyMatch(lastWord(gold)::equals);
    }

    private static Stream<String> all(Facts.OfActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("^the ", "");
    }

    private static String lastWord(String name) {
        String folded = folded(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static Map<String, Set<String>> others() {
        try (InputStream in = Names.class.getResourceAsStream("names.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(
                            line -> folded(line[0]),
                            line -> List.of(line).stream().map(Names::folded).collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

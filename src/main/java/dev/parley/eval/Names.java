package dev.parley.eval;

import dev.parley.resolve.Facts;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the articles may call the gold's actors, beside their names there. */
final class Names {
    private final Map<String, Set<String>> spellings = new HashMap<>();

    /** @param lines a name of the gold, then what is the same, parted by {@code |}; {@code #} begins a comment */
    Names(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> same =
                        Arrays.stream(line.split("\\|")).map(Names::folded).toList();
                spellings.put(same.getFirst(), Set.copyOf(same));
            }
        }
    }

    GoldActor actor(String name) {
        return new GoldActor(name, spellings.getOrDefault(folded(name), Set.of(folded(name))));
    }

    static boolean hasLastWordOf(String gold, Facts.OfActor actor) {
        return all(actor).map(Names::lastWord).anyMatch(lastWord(gold)::equals);
    }

    static Stream<String> all(Facts.OfActor actor) {
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
}

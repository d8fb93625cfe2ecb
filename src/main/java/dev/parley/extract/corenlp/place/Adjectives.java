package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Places by the words made of their names: "European", "Londoners", "Oslo-based". */
final class Adjectives {
    private final Gazetteer gazetteer;
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> secondParts =
            new HashSet<>(RuleFile.read("extract/place/second-parts.txt").words());

    Adjectives(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (List<String> row : RuleFile.read("extract/place/demonyms.txt").rows()) {
            Names.list(row.get(1)).forEach(word -> places.put(word, row.getFirst()));
        }
    }

    /** The region or town an adjective or demonym is made of, or the state. */
    Optional<Known> of(String word) {
        Optional<String> name = Optional.ofNullable(places.get(word))
                .or(() -> States.ofTheWorld().ofAdjective(word).map(State::name));
        return name.flatMap(n -> gazetteer.named(n).stream().findFirst());
    }

    /** The letters before the hyphen, when what follows it is said of places. */
    Optional<TextSpan> beforeHyphen(TextSpan span, String article) {
        String text = span.in(article);
        int hyphen = text.lastIndexOf('-');
        boolean made = hyphen > 0 && secondParts.contains(text.substring(hyphen + 1));
        return made ? Optional.of(new TextSpan(span.start(), span.start() + hyphen)) : Optional.empty();
    }
}

package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which of several places of the same name is meant: what stands behind it ("Geneva, New York") comes first,
 * then what it meant elsewhere in the article, then where the article's other places lie.
 */
final class Qualifiers {
    private static final double LEAD_OF_BEST_KNOWN = 2.5;
    private final String article;
    private final List<PlaceName> names;
    private final Map<String, Known> told = new HashMap<>();

    Qualifiers(String article, List<PlaceName> names) {
        this.article = article;
        this.names = names;
    }

    List<PlaceName> decided() {
        for (int i = 0; i + 1 < names.size(); i++) {
            PlaceName name = names.get(i);
            if (isQualifiedBy(name, names.get(i + 1))) {
                inside(name, names.get(i + 1)).ifPresent(k -> told.put(Names.key(name.text(article)), k));
            }
        }
        List<PlaceName> decided = new ArrayList<>();
        for (PlaceName name : names) {
            decided.add(name.known().size() < 2 ? name : name.meaning(choice(name)));
        }
        return decided;
    }

    /** Names a larger place right behind a smaller one. */
    boolean isQualifiedBy(PlaceName name, PlaceName next) {
        return name.sentence().equals(next.sentence())
                && next.first() == name.last() + 2
                && Spans.word(name.sentence(), name.last() + 1).equals(",")
                && (next.known().isEmpty() || next.known().stream().anyMatch(k -> k.kind() != LocationKind.VENUE));
    }

    private static Optional<Known> inside(PlaceName name, PlaceName larger) {
        return name.known().stream()
                .filter(k -> larger.known().stream().anyMatch(l -> contains(l, k)))
                .findFirst();
    }

    private static boolean contains(Known larger, Known smaller) {
        boolean sameState = larger.country() != null && larger.country().equals(smaller.country());
        boolean isRegion = smaller.within() != null
                && (smaller.within().equals(larger.name()) || (smaller.within() + " State").equals(larger.name()));
        return !larger.equals(smaller)
                && (isRegion || (sameState && larger.kind() == LocationKind.COUNTRY) || isNewYork(larger, smaller));
    }

    private static boolean isOfOneState(Known one, Known other) {
        return one.country() != null && one.country().equals(other.country());
    }

    /** The city's name also names the region around it. */
    private static boolean isNewYork(Known larger, Known smaller) {
        return larger.kind() == LocationKind.CITY
                && larger.name().equals(smaller.within())
                && smaller.country() != null
                && smaller.country().equals(larger.country());
    }

    private Known choice(PlaceName name) {
        Known told = this.told.get(Names.key(name.text(article)));
        if (told != null) {
            return told;
        }
        Known best = name.known().getFirst();
        double most = support(best) + LEAD_OF_BEST_KNOWN;
        for (Known other : name.known().subList(1, name.known().size())) {
            if (support(other) > most) {
                best = other;
                most = support(other);
            }
        }
        return best;
    }

    /** How many other names of the article, none of them a state's, lie in the same state. */
    private double support(Known meaning) {
        return names.stream()
                .filter(n -> n.known().size() == 1)
                .map(n -> n.known().getFirst())
                .filter(k -> k.kind() != LocationKind.COUNTRY && isOfOneState(k, meaning))
                .map(k -> k.name().equals(meaning.within()) ? 2.0 : 1.0)
                .reduce(0.0, Double::sum);
    }
}

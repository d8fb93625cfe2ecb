package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which of several places of the same name is meant: what stands behind it ("Geneva, New York") comes first,
 * then what it meant elsewhere in the article, then how large it is and where the article's other places lie.
 */
final class Qualifiers {
    private static final int ROUNDS = 2;
    private final String article;
    private final List<PlaceName> names;
    private final Map<String, Known> told = new HashMap<>();
    private final Map<Integer, Known> spots = new HashMap<>();
    private final Map<String, Integer> firstTold = new HashMap<>();

    Qualifiers(String article, List<PlaceName> names) {
        this.article = article;
        this.names = names;
    }

    List<PlaceName> decided() {
        for (int i = 0; i + 1 < names.size(); i++) {
            readPair(i);
        }
        Map<String, Known> meanings = Surroundings.certain(told, byText(false));
        for (int round = 0; round < ROUNDS; round++) {
            meanings = meanings(new Surroundings(meanings), byText(false));
        }
        Map<String, Known> ofAsides = meanings(new Surroundings(meanings), byText(true));
        ofAsides.putAll(meanings);
        Map<String, Known> usual = Surroundings.certain(Map.of(), byText(false));
        List<PlaceName> decided = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PlaceName name = names.get(i);
            Map<String, Known> meant = i < firstTold.getOrDefault(key(name), 0) ? usual : ofAsides;
            Known meaning = spots.getOrDefault(i, meant.getOrDefault(key(name), ofAsides.get(key(name))));
            decided.add(meaning == null ? name : name.meaning(meaning));
        }
        return decided;
    }

    /** Names a larger place right behind a smaller one. */
    boolean isQualifiedBy(PlaceName name, PlaceName next) {
        int gap = next.first() - name.last();
        String between = Spans.word(name.sentence(), name.last() + 1);
        return !name.aside()
                && !next.aside()
                && name.sentence().index() == next.sentence().index()
                && gap == 2
                && between.matches("[,(]")
                && !(isState(name) && isState(next))
                && (next.known().isEmpty() || next.known().stream().anyMatch(k -> k.kind() != LocationKind.VENUE));
    }

    /** "Norway, Sweden and Finland": neither lies in the other. */
    private static boolean isState(PlaceName name) {
        return !name.known().isEmpty() && name.known().getFirst().kind() == LocationKind.COUNTRY;
    }

    private void readPair(int i) {
        PlaceName name = names.get(i);
        PlaceName next = names.get(i + 1);
        if (!isQualifiedBy(name, next)) {
            return;
        }
        for (Known smaller : name.known()) {
            for (Known larger : next.known()) {
                if (contains(larger, smaller)) {
                    told.put(key(name), smaller);
                    firstTold.putIfAbsent(key(name), i);
                    spots.put(i, smaller);
                    spots.put(i + 1, larger);
                    return;
                }
            }
        }
    }

    private static boolean contains(Known larger, Known smaller) {
        boolean sameState = larger.country() != null && larger.country().equals(smaller.country());
        boolean isRegion = smaller.within() != null
                && (smaller.within().equals(larger.name()) || (smaller.within() + " State").equals(larger.name()));
        return !larger.equals(smaller)
                && sameState
                && (larger.kind() == LocationKind.COUNTRY
                        || smaller.isInside(larger)
                        || (isRegion && (larger.kind() == LocationKind.REGION || larger.listed())));
    }

    /** What the names may mean. Asides are decided by the others, and decide nothing. */
    private Map<String, List<Known>> byText(boolean asides) {
        Map<String, List<Known>> all = new HashMap<>();
        names.stream().filter(name -> name.aside() == asides).forEach(name -> all.put(key(name), name.known()));
        return all;
    }

    private Map<String, Known> meanings(Surroundings surroundings, Map<String, List<Known>> names) {
        Map<String, Known> meanings = new HashMap<>();
        names.forEach((key, known) -> {
            Known before = told.get(key);
            if (before != null) {
                meanings.put(key, before);
            } else if (!known.isEmpty()) {
                meanings.put(key, surroundings.best(key, known));
            }
        });
        return meanings;
    }

    private String key(PlaceName name) {
        return Names.key(Names.calm(name.text(article)));
    }
}

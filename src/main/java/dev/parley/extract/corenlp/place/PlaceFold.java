package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the names of the same place into one report. */
final class PlaceFold {
    private final String article;
    private final States states;
    private final Map<Object, List<PlaceName>> byPlace = new LinkedHashMap<>();

    PlaceFold(String article, States states) {
        this.article = article;
        this.states = states;
    }

    void add(PlaceName name) {
        Object place = name.known().isEmpty()
                ? Names.key(Names.calm(name.text(article)))
                : name.known().getFirst();
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(name);
    }

    /** The places with the names that mean them, and no others. */
    List<LocationReport> reports() {
        return byPlace.values().stream()
                .filter(names -> !names.stream().allMatch(PlaceName::aside))
                .map(names -> report(names, false))
                .toList();
    }

    /** With the names that stand inside other names and words. */
    List<LocationReport> all() {
        return byPlace.values().stream().map(names -> report(names, true)).toList();
    }

    private LocationReport report(List<PlaceName> names, boolean withAsides) {
        PlaceName first = names.stream().filter(n -> !n.aside()).findFirst().orElse(names.getFirst());
        List<Mention> mentions = names.stream()
                .filter(n -> withAsides || !n.aside())
                .sorted(Comparator.comparing(PlaceName::span))
                .map(this::mention)
                .toList();
        String id = "l" + first.span().start();
        if (first.known().isEmpty()) {
            String name = Names.key(Names.calm(first.text(article)));
            LocationKind kind = states.named(name).isPresent() ? LocationKind.COUNTRY : LocationKind.OTHER;
            return new LocationReport(id, name, kind, null, null, null, null, mentions);
        }
        Known known = first.known().getFirst();
        return new LocationReport(
                id,
                known.name(),
                known.kind(),
                known.country(),
                known.latitude(),
                known.longitude(),
                known.within(),
                mentions);
    }

    private Mention mention(PlaceName name) {
        return new Mention(name.span(), name.text(article), name.form());
    }
}

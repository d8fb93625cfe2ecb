package dev.parley.resolve.story;

import dev.parley.article.ArticleId;
import dev.parley.article.Fingerprint;
import dev.parley.resolve.Telling;
import dev.parley.resolve.journal.KeptList;
import dev.parley.resolve.journal.KeptMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which article reprints which. Articles must come in order of publication. */
final class Sources {
    /** Share of common shingles from which on a text counts as a reprint: cut or edited, but the same story. */
    private static final double REPRINT = 0.5;

    /** Minima that must agree for two articles to be compared at all; few, so that hardly any reprint is missed. */
    private static final int BAND = 3;

    private final List<Telling> tellings = new KeptList<>();
    private final Map<ArticleId, ArticleId> sources = new KeptMap<>();
    private final Map<Band, List<Integer>> bands = new KeptMap<>();

    /** The earliest article that this one reprints, or itself. */
    ArticleId sourceOf(Telling telling) {
        int place = tellings.size();
        ArticleId source = alike(telling.fingerprint()).stream()
                .map(tellings::get)
                .filter(earlier -> earlier.fingerprint().likeness(telling.fingerprint()) >= REPRINT)
                .findFirst()
                .map(earlier -> sources.getOrDefault(earlier.article(), earlier.article()))
                .orElse(telling.article());
        tellings.add(telling);
        sources.put(telling.article(), source);
        bandsOf(telling.fingerprint())
                .forEach(band ->
                        bands.computeIfAbsent(band, b -> new KeptList<>()).add(place));
        return source;
    }

    /** Of an article that has been told. */
    ArticleId of(ArticleId article) {
        return sources.getOrDefault(article, article);
    }

    Map<ArticleId, ArticleId> all() {
        return Map.copyOf(sources);
    }

    private SortedSet<Integer> alike(Fingerprint fingerprint) {
        SortedSet<Integer> places = new TreeSet<>();
        bandsOf(fingerprint).forEach(band -> places.addAll(bands.getOrDefault(band, List.of())));
        return places;
    }

    private static List<Band> bandsOf(Fingerprint fingerprint) {
        List<Integer> minima = fingerprint.minima();
        List<Band> all = new ArrayList<>();
        for (int from = 0; from + BAND <= minima.size(); from += BAND) {
            all.add(new Band(from, minima.subList(from, from + BAND)));
        }
        return all;
    }

    private record Band(int from, List<Integer> minima) {}
}

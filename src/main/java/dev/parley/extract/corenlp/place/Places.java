package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationReport;
import java.util.List;
import java.util.Optional;

/**
 * The places of one article. A name that stands for a government at its spot is not among the place's mentions.
 *
 * @param reports the places with the names that mean them
 * @param all besides, as metonyms, names inside other names ("Oslo University") and words made of them ("Oslo-based")
 * @param standIns the names of places that stand for somebody at their spot
 * @param states the states the article may name
 */
public record Places(List<LocationReport> reports, List<LocationReport> all, List<StandIn> standIns, States states) {
    public Places {
        reports = List.copyOf(reports);
        all = List.copyOf(all);
        standIns = List.copyOf(standIns);
    }

    public Places(List<LocationReport> reports) {
        this(reports, reports, List.of(), States.ofTheWorld());
    }

    /** The place with a mention that overlaps the span. */
    public Optional<LocationReport> at(TextSpan span) {
        return reports.stream()
                .filter(place ->
                        place.mentions().stream().anyMatch(m -> m.span().overlaps(span)))
                .findFirst();
    }

    /** Those with a mention inside the span, in order of mention. */
    public List<LocationReport> in(TextSpan span) {
        return reports.stream()
                .filter(place -> place.mentions().stream().anyMatch(m -> span.contains(m.span())))
                .toList();
    }
}

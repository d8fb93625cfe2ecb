package dev.parley.resolve;

import dev.parley.article.ArticleId;
import dev.parley.article.TextSpan;
import dev.parley.extract.Extraction;
import dev.parley.extract.Mention;
import dev.parley.extract.Move;
import dev.parley.extract.Quotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what decisions name in articles that were read anew: another version of the extractor may begin a report at other
 * words. Where the very report is no longer told, one of its kind that has a word of its place is taken for it.
 */
public final class NamedPlaces {
    private final Map<ReportId, NamedPlace> places = new HashMap<>();
    private final Map<ArticleId, Extraction> told = new HashMap<>();

    public NamedPlaces(Collection<NamedPlace> places, Collection<Telling> tellings) {
        places.forEach(place -> this.places.put(place.report(), place));
        tellings.forEach(telling -> told.put(telling.article(), telling.extraction()));
    }

    /** The same decision of the reports that are told now. */
    public Decision placed(Decision decision) {
        return switch (decision) {
            case Decision.Same same -> new Decision.Same(same.made(), placed(same.reports()));
            case Decision.Different different -> new Decision.Different(different.made(), placed(different.reports()));
            case Decision.Correct correct ->
                new Decision.Correct(correct.made(), placed(correct.report()), correct.field(), correct.value());
            case Decision.Undo undo -> undo;
        };
    }

    private List<ReportId> placed(List<ReportId> reports) {
        return reports.stream().map(this::placed).distinct().toList();
    }

    private ReportId placed(ReportId report) {
        NamedPlace place = places.get(report);
        Extraction extraction = told.get(report.article());
        if (place == null || extraction == null) {
            return report;
        }
        Map<String, List<TextSpan>> reports = spans(extraction, place.kind());
        if (reports.containsKey(report.local())) {
            return report;
        }
        Optional<String> there = reports.entrySet().stream()
                .filter(other -> other.getValue().stream().anyMatch(place.span()::overlaps))
                .map(Map.Entry::getKey)
                .findFirst();
        return there.map(local -> new ReportId(report.article(), local)).orElse(report);
    }

    private static Map<String, List<TextSpan>> spans(Extraction told, Thing.Kind kind) {
        return switch (kind) {
            case ACTOR -> spans(told.actors(), actor -> actor.id(), actor -> ofMentions(actor.mentions()));
            case LOCATION -> spans(told.locations(), place -> place.id(), place -> ofMentions(place.mentions()));
            case MEETING ->
                spans(
                        told.meetings(),
                        meeting -> meeting.id(),
                        meeting -> meeting.mentions().stream().map(Quotation::span));
            case STATEMENT -> spans(told.statements(), said -> said.id(), said -> said.content().stream());
            case PROPOSAL, MOVE ->
                spans(
                        told.proposals(),
                        proposal -> proposal.id(),
                        proposal -> Stream.concat(
                                ofMentions(proposal.mentions()),
                                proposal.moves().stream().map(Move::span)));
            case NEGOTIATION, ROUND, ISSUE -> Map.of();
        };
    }

    private static <R> Map<String, List<TextSpan>> spans(
            List<R> reports, Function<R, String> id, Function<R, Stream<TextSpan>> spans) {
        Map<String, List<TextSpan>> all = new LinkedHashMap<>();
        reports.forEach(report -> all.put(id.apply(report), spans.apply(report).toList()));
        return all;
    }

    private static Stream<TextSpan> ofMentions(List<Mention> mentions) {
        return mentions.stream().map(Mention::span);
    }
}

package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.place.Places;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what statements are about: whatever of the article is mentioned in what is said. Thread-safe. */
public final class SubjectFinder {

    /** The statements with {@link StatementReport#about} filled: meetings and proposals first, then places and actors. */
    public List<StatementReport> fill(List<StatementReport> statements, Known known) {
        return statements.stream().map(s -> about(s, known)).toList();
    }

    /** What the article's other finders have found. */
    public record Known(List<MeetingReport> meetings, List<ProposalReport> proposals, Actors actors, Places places) {
        public Known {
            meetings = List.copyOf(meetings);
            proposals = List.copyOf(proposals);
        }
    }

    private static StatementReport about(StatementReport statement, Known known) {
        Set<String> subjects = new LinkedHashSet<>();
        List<TextSpan> content = statement.content();
        known.meetings().stream()
                .filter(m -> m.mentions().stream().anyMatch(q -> holds(content, q.span())))
                .forEach(m -> subjects.add(m.id()));
        known.proposals().stream()
                .filter(p -> p.mentions().stream().anyMatch(m -> holds(content, m.span())))
                .forEach(p -> subjects.add(p.id()));
        content.stream()
                .flatMap(piece -> known.places().in(piece).stream())
                .map(LocationReport::id)
                .forEach(subjects::add);
        known.actors().reports().stream()
                .filter(a -> !a.id().equals(statement.speaker()))
                .filter(a -> a.mentions().stream().anyMatch(m -> holds(content, m.span())))
                .forEach(a -> subjects.add(a.id()));
        return withAbout(statement, List.copyOf(subjects));
    }

    private static boolean holds(List<TextSpan> content, TextSpan mention) {
        return content.stream().anyMatch(piece -> piece.contains(mention));
    }

    private static StatementReport withAbout(StatementReport s, List<String> about) {
        return new StatementReport(
                s.id(),
                s.speaker(),
                s.source(),
                s.cue(),
                s.content(),
                s.speech(),
                s.act(),
                s.conditional(),
                s.addressees(),
                about,
                s.outlet(),
                s.time());
    }
}

package dev.parley.graph;

import dev.parley.article.Article;
import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.Mention;
import dev.parley.extract.Quotation;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An article's reports as rows to be written: their labels, and the words that support them. */
final class ReportRows {
    private final Article article;
    private final Extraction extraction;
    private final Instant knownFrom;

    ReportRows(Article article, Extraction extraction) {
        this.article = article;
        this.extraction = extraction;
        this.knownFrom = Known.from(extraction.published().time().latest());
    }

    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        extraction.actors().forEach(a -> rows.add(row("ActorReport", a.id(), spans(a.mentions()))));
        extraction.locations().forEach(l -> rows.add(row("LocationReport", l.id(), spans(l.mentions()))));
        extraction
                .meetings()
                .forEach(m -> rows.add(row(
                        "MeetingReport",
                        m.id(),
                        m.mentions().stream().map(Quotation::span).toList())));
        extraction.statements().forEach(s -> rows.add(row("StatementReport", s.id(), words(s))));
        extraction
                .proposals()
                .forEach(p -> rows.add(row(
                        "ProposalReport",
                        p.id(),
                        Stream.concat(
                                        spans(p.mentions()).stream(),
                                        p.moves().stream().map(move -> move.span()))
                                .toList())));
        return rows;
    }

    private Map<String, Object> row(String label, String local, List<TextSpan> spans) {
        List<TextSpan> sorted = spans.stream().distinct().sorted().toList();
        Map<String, Object> properties = new Properties()
                .put("id", new ReportId(article.id(), local).text())
                .put("articleId", article.id().value())
                .put("starts", sorted.stream().map(TextSpan::start).toList())
                .put("ends", sorted.stream().map(TextSpan::end).toList())
                .put("quotes", sorted.stream().map(s -> s.in(article.text())).toList())
                .put("basis", basis(label, sorted))
                .put("knownFrom", knownFrom)
                .asMap();
        return Map.of("labels", List.of(label), "properties", properties);
    }

    /** Who vouches: the speaker, when all of it stands in what somebody said; else the outlet. */
    private String basis(String label, List<TextSpan> spans) {
        Optional<StatementReport> told = extraction.statements().stream()
                .filter(statement -> spans.stream().allMatch(span -> isWithin(span, statement)))
                .findFirst();
        if (told.isEmpty() || label.equals("ActorReport") || label.equals("LocationReport")) {
            return "OUTLET";
        }
        return speaker(told.get())
                .map(actor -> actor.kind() == ActorKind.ANONYMOUS ? "ANONYMOUS" : "NAMED")
                .orElse("ANONYMOUS");
    }

    private Optional<ActorReport> speaker(StatementReport statement) {
        return extraction.actors().stream()
                .filter(actor -> actor.id().equals(statement.speaker()))
                .findFirst();
    }

    private static boolean isWithin(TextSpan span, StatementReport statement) {
        return words(statement).stream().anyMatch(content -> content.contains(span));
    }

    private static List<TextSpan> words(StatementReport statement) {
        return Stream.of(statement.content(), statement.cue(), statement.source())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TextSpan> spans(List<Mention> mentions) {
        return mentions.stream().map(Mention::span).toList();
    }
}

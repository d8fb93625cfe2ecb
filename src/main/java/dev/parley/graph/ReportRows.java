package dev.parley.graph;

import dev.parley.article.ArticleId;
import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.Mention;
import dev.parley.extract.Move;
import dev.parley.extract.Quotation;
import dev.parley.extract.StatementReport;
import dev.parley.resolve.Cast;
import dev.parley.resolve.Knowledge;
import dev.parley.resolve.ReportId;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an article tells as rows for its report nodes: where it stands, the words, and who vouches for it. */
final class ReportRows {
    private final ArticleId article;
    private final String text;
    private final Extraction extraction;
    private final ZonedDateTime knownFrom;
    private final Map<String, ActorKind> actorKinds = new HashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private ReportRows(ArticleId article, String text, Extraction extraction) {
        this.article = article;
        this.text = text;
        this.extraction = extraction;
        Instant latest = extraction.published().time().latest();
        knownFrom = Moments.of(latest == null ? Knowledge.UNDATED : latest);
        extraction.actors().forEach(actor -> actorKinds.put(actor.id(), actor.kind()));
    }

    static List<Map<String, Object>> of(ArticleId article, String text, Extraction extraction) {
        ReportRows rows = new ReportRows(article, text, extraction);
        rows.addAll();
        return rows.rows;
    }

    private void addAll() {
        for (ActorReport actor : Cast.of(extraction)) {
            add("ActorReport", actor.id(), spans(actor.mentions()), null);
        }
        extraction.locations().forEach(place -> add("LocationReport", place.id(), spans(place.mentions()), null));
        extraction.meetings().forEach(meeting -> {
            Stream<TextSpan> spans = meeting.mentions().stream().map(Quotation::span);
            add("MeetingReport", meeting.id(), spans, null);
        });
        for (StatementReport statement : extraction.statements()) {
            Stream<TextSpan> spans = Stream.of(statement.source(), statement.cue(), statement.content())
                    .flatMap(Collection::stream);
            add("StatementReport", statement.id(), spans, basis(statement));
        }
        extraction.proposals().forEach(proposal -> {
            Stream<TextSpan> moves = proposal.moves().stream().map(Move::span);
            add("ProposalReport", proposal.id(), Stream.concat(spans(proposal.mentions()), moves), null);
        });
    }

    private void add(String label, String local, Stream<TextSpan> unsorted, @Nullable String basis) {
        List<TextSpan> spans = unsorted.distinct().sorted().toList();
        ReportId id = new ReportId(article, local);
        rows.add(Map.of(
                "id",
                id.text(),
                "label",
                label,
                "properties",
                Map.of(
                        "id", id.text(),
                        "articleId", article.value(),
                        "starts", spans.stream().map(TextSpan::start).toList(),
                        "ends", spans.stream().map(TextSpan::end).toList(),
                        "quotes", spans.stream().map(span -> span.in(text)).toList(),
                        "basis", basis == null ? basisOf(spans) : basis,
                        "knownFrom", knownFrom)));
    }

    /** What stands only in somebody's words has that speaker's word for it, else the outlet's. */
    private String basisOf(List<TextSpan> spans) {
        return extraction.statements().stream()
                .filter(statement -> !spans.isEmpty() && spans.stream().allMatch(span -> isSaidIn(statement, span)))
                .findFirst()
                .map(this::basis)
                .orElse("OUTLET");
    }

    private String basis(StatementReport statement) {
        ActorKind speaker = statement.speaker() == null ? null : actorKinds.get(statement.speaker());
        if (speaker == null) {
            return "OUTLET";
        }
        return speaker == ActorKind.ANONYMOUS ? "ANONYMOUS" : "NAMED";
    }

    private static boolean isSaidIn(StatementReport statement, TextSpan span) {
        return statement.content().stream().anyMatch(content -> content.contains(span));
    }

    private static Stream<TextSpan> spans(List<Mention> mentions) {
        return mentions.stream().map(Mention::span);
    }
}

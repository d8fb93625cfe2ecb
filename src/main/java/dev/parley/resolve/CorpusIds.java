package dev.parley.resolve;

import dev.parley.article.ArticleId;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.Move;
import dev.parley.extract.Participant;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.StatementReport;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the ids of things in the place of the ids that reports have within their article. */
public final class CorpusIds {
    private final Map<ReportId, String> things = new HashMap<>();

    public CorpusIds(Story story) {
        for (Thing thing : story.things()) {
            if (thing.kind().hasReports()) {
                thing.latest().reports().forEach(report -> things.put(report, thing.id()));
            }
        }
    }

    /** The same extraction told of things; reports of one thing become one. */
    public Extraction of(ArticleId article, Extraction extraction) {
        return new Within(article).renamed(extraction);
    }

    private final class Within {
        private final ArticleId article;

        private Within(ArticleId article) {
            this.article = article;
        }

        private Extraction renamed(Extraction told) {
            return new Extraction(
                    told.published(),
                    told.boilerplate(),
                    merged(told.actors(), this::actor, ActorReport::id, MergedReports::actor),
                    merged(told.locations(), this::location, LocationReport::id, MergedReports::location),
                    told.times(),
                    merged(told.meetings(), this::meeting, MeetingReport::id, MergedReports::meeting),
                    told.statements().stream().map(this::statement).toList(),
                    merged(told.proposals(), this::proposal, ProposalReport::id, MergedReports::proposal));
        }

        private ActorReport actor(ActorReport a) {
            return new ActorReport(
                    id(a.id()), a.name(), a.kind(), a.aliases(), a.titles(), ids(a.represents()), a.mentions());
        }

        private LocationReport location(LocationReport l) {
            return new LocationReport(
                    id(l.id()), l.name(), l.kind(), l.country(), l.latitude(), l.longitude(), l.within(), l.mentions());
        }

        private MeetingReport meeting(MeetingReport m) {
            Map<String, Participant> participants = new LinkedHashMap<>();
            for (Participant p : m.participants()) {
                participants.putIfAbsent(id(p.actor()), new Participant(id(p.actor()), p.role()));
            }
            return new MeetingReport(
                    id(m.id()),
                    m.kind(),
                    m.channel(),
                    m.status(),
                    List.copyOf(participants.values()),
                    ids(m.locations()),
                    m.time(),
                    m.duration(),
                    m.mentions());
        }

        private StatementReport statement(StatementReport s) {
            return new StatementReport(
                    id(s.id()),
                    optional(s.speaker()),
                    s.source(),
                    s.cue(),
                    s.content(),
                    s.speech(),
                    s.act(),
                    s.conditional(),
                    ids(s.addressees()),
                    ids(s.about()),
                    optional(s.outlet()),
                    s.time());
        }

        private ProposalReport proposal(ProposalReport p) {
            List<Move> moves = p.moves().stream()
                    .map(m -> new Move(id(m.actor()), m.move(), m.time(), m.span()))
                    .toList();
            return new ProposalReport(id(p.id()), p.name(), optional(p.owner()), p.mentions(), moves);
        }

        private String id(String local) {
            ReportId report = new ReportId(article, local);
            return things.getOrDefault(report, report.text());
        }

        private @Nullable String optional(@Nullable String local) {
            return local == null ? null : id(local);
        }

        private List<String> ids(Collection<String> locals) {
            return locals.stream().map(this::id).distinct().toList();
        }
    }

    private static <R> List<R> merged(
            List<R> reports, Function<R, R> renamed, Function<R, String> id, BinaryOperator<R> merger) {
        Map<String, R> byId = new LinkedHashMap<>();
        reports.stream().map(renamed).forEach(report -> byId.merge(id.apply(report), report, merger));
        return List.copyOf(byId.values());
    }
}

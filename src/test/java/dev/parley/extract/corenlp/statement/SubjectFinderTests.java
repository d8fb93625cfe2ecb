package dev.parley.extract.corenlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.TextSpan;
import dev.parley.extract.Channel;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.Quotation;
import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.actor.ActorFinder;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.PlaceFinder;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.time.TimeFinder;
import dev.parley.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectFinderTests {
    private static final String TEXT = "Anna Berg said that Jonas Holm left the talks because of the plan.";
    private static final ParsedArticle ARTICLE = SharedModels.parser().parse(SharedModels.article(TEXT, "2025-12-04"));
    private static final Places PLACES = new PlaceFinder().find(ARTICLE);
    private static final Actors ACTORS = new ActorFinder().find(ARTICLE, PLACES);

    @Test
    void namesMeetingsAndProposalsFirstThenActors() {
        assertThat(filled(meeting("the talks"), proposal("the plan")).about())
                .startsWith("m1", "p1")
                .contains(ACTORS.at(spanOf("Jonas Holm")).orElseThrow());
    }

    @Test
    void leavesOutTheSpeaker() {
        assertThat(filled(meeting("the talks"), proposal("the plan")).about())
                .doesNotContain(ACTORS.at(spanOf("Anna Berg")).orElseThrow());
    }

    @Test
    void leavesOutWhatIsMentionedOutsideTheContent() {
        assertThat(filled(meeting("said"), proposal("Anna")).about()).doesNotContain("m1", "p1");
    }

    private static StatementReport filled(MeetingReport meeting, ProposalReport proposal) {
        List<StatementReport> statements =
                new StatementFinder().find(ARTICLE, ACTORS, PLACES, new TimeFinder().find(ARTICLE));
        SubjectFinder.Known known = new SubjectFinder.Known(List.of(meeting), List.of(proposal), ACTORS, PLACES);
        return new SubjectFinder().fill(statements, known).getFirst();
    }

    private static MeetingReport meeting(String mention) {
        return new MeetingReport(
                "m1",
                MeetingKind.TALKS,
                Channel.UNKNOWN,
                MeetingStatus.HELD,
                List.of(),
                List.of(),
                TimeSpan.unknown(),
                null,
                List.of(Quotation.of(TEXT, spanOf(mention))));
    }

    private static ProposalReport proposal(String mention) {
        Mention named = new Mention(spanOf(mention), mention, MentionForm.NAMED);
        return new ProposalReport("p1", mention, null, List.of(named), List.of());
    }

    private static TextSpan spanOf(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }
}

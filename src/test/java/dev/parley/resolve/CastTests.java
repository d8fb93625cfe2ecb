package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Publication;
import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.ProposalReport;
import dev.parley.resolve.name.BodyNames;
import dev.parley.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTests {
    private static final Mention ANYWHERE = new Mention(new TextSpan(0, 5), "a few", MentionForm.NOMINAL);

    @Test
    void holdsEverybodyWithAName() {
        Extraction told = telling(List.of(actor("a1", "Anna Lind", ActorKind.PERSON)), List.of());

        assertThat(Cast.of(told)).hasSize(1);
    }

    @Test
    void leavesOutBystanders() {
        Extraction told = telling(List.of(actor("a1", "protesters", ActorKind.GROUP)), List.of());

        assertThat(Cast.of(told)).isEmpty();
    }

    @Test
    void holdsUnnamedPeopleWhoDoSomething() {
        ProposalReport plan = new ProposalReport("p1", "the plan", "a1", List.of(ANYWHERE), List.of());
        Extraction told = telling(List.of(actor("a1", "two envoys", ActorKind.GROUP)), List.of(plan));

        assertThat(Cast.of(told)).extracting(ActorReport::id).containsExactly("a1");
    }

    @ParameterizedTest
    @CsvSource({
        "Norlund Shipping Inc., Norlund Shipping",
        "Norlund Shipping Corp, Norlund Shipping Corporation",
        "the Norlund Group, Norlund",
        "Norlund Motor Co., Norlund Motor Company"
    })
    void knowsCompaniesWithoutTheirLegalForm(String one, String other) {
        assertThat(BodyNames.key(one)).isEqualTo(BodyNames.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Norlund Shipping, Norlund Airlines", "Group of Friends, Friends", "Company, Corporation"})
    void keepsOtherBodiesApart(String one, String other) {
        assertThat(BodyNames.key(one)).isNotEqualTo(BodyNames.key(other));
    }

    private static ActorReport actor(String id, String name, ActorKind kind) {
        return new ActorReport(id, name, kind, List.of(), List.of(), List.of(), List.of(ANYWHERE));
    }

    private static Extraction telling(List<ActorReport> actors, List<ProposalReport> proposals) {
        Publication published = new Publication(TimeSpan.unknown(), Publication.Basis.NONE);
        return new Extraction(published, List.of(), actors, List.of(), List.of(), List.of(), List.of(), proposals);
    }
}

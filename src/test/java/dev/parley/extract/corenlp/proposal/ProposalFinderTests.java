package dev.parley.extract.corenlp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.ActorReport;
import dev.parley.extract.Extraction;
import dev.parley.extract.MoveKind;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.corenlp.SharedModels;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProposalFinderTests {
    private static final String WEDNESDAY = "2025-06-18";

    private static Extraction read(String text) {
        return SharedModels.extractor().extract(SharedModels.article(text, WEDNESDAY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/dev/parley/extract/proposal/sentences.txt", delimiter = '|', quoteCharacter = '`')
    void readsTheMovesOfASentence(String sentence, String name, String moves) {
        Extraction extraction = read(sentence);
        if (name.equals("none")) {
            assertThat(extraction.proposals()).isEmpty();
            return;
        }
        assertThat(extraction.proposals()).extracting(ProposalReport::name).containsExactly(name);
        assertThat(moves(extraction, extraction.proposals().getFirst())).isEqualTo(moves.equals("-") ? "" : moves);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/dev/parley/extract/proposal/moves-of-sentences.txt",
            delimiter = '|',
            quoteCharacter = '`')
    void readsWhoMovesAndHow(String sentence, String moves) {
        Extraction extraction = read(sentence);
        String told = extraction.proposals().stream()
                .map(proposal -> moves(extraction, proposal))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        assertThat(told.isEmpty() ? "none" : told).isEqualTo(moves);
    }

    @Test
    void takesTheProposalForTheOneBefore() {
        List<ProposalReport> proposals = read("""
                        Anna Keller proposed a ten-day truce on Monday. Marek Novak rejected the proposal on Tuesday.
                        """).proposals();

        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().moves())
                .extracting(move -> move.move() + " " + move.time().edtf())
                .containsExactly("TABLED 2025-06-16", "REJECTED 2025-06-17");
    }

    @Test
    void takesNoDealInProspectForTheDraftBefore() {
        List<ProposalReport> proposals = read("""
                Anna Keller tabled a first draft on Monday. Jonas Holm rejected the deal in prospect.
                """).proposals();
        assertThat(proposals.getFirst().moves())
                .extracting(move -> move.move().name())
                .containsExactly("TABLED");
    }

    @Test
    void keepsProposalsOfDifferentOwnersApart() {
        List<ProposalReport> proposals = read("""
                        Marek Novak said on Monday that he had accepted Anna Keller's 12-point plan. Novak then rejected Ingrid Dahl's peace plan.
                        """).proposals();

        assertThat(proposals).hasSize(2);
        assertThat(proposals).extracting(ProposalReport::owner).doesNotHaveDuplicates();
    }

    @Test
    void takesWhoTabledItForTheOwner() {
        Extraction extraction = read("Anna Keller tabled a draft agreement.");

        assertThat(extraction.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.moves()).extracting(move -> move.move()).containsExactly(MoveKind.TABLED);
            assertThat(proposal.owner()).isEqualTo(proposal.moves().getFirst().actor());
        });
    }

    private static String moves(Extraction extraction, ProposalReport proposal) {
        Map<String, String> names =
                extraction.actors().stream().collect(Collectors.toMap(ActorReport::id, ActorReport::name));
        return proposal.moves().stream()
                .map(move -> names.get(move.actor()) + " " + move.move())
                .collect(Collectors.joining(", "));
    }
}

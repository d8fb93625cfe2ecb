package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.parley.pipeline.Decisions.Because;
import dev.parley.pipeline.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTests extends ReadingTest {

    @Test
    void areListedEarliestFirstWithWhatTheyAreAbout() {
        var answer = graphQl.document(
                        "{ decisions { totalCount nodes { id kind things { id } undoes { id } undoneBy { author } } } }")
                .execute();

        answer.path("decisions.totalCount").entity(Integer.class).isEqualTo(3);
        answer.path("decisions.nodes[*].id").entityList(String.class).containsExactly("d-name", "d-same", "d-undo");
        answer.path("decisions.nodes[0].things[*].id").entityList(String.class).containsExactly("ledger-a2");
        answer.path("decisions.nodes[1].things[*].id").entityList(String.class).containsExactly("ledger-a1");
        answer.path("decisions.nodes[1].undoneBy.author").entity(String.class).isEqualTo("Ole");
        answer.path("decisions.nodes[2].undoes.id").entity(String.class).isEqualTo("d-same");
    }

    @Test
    void areFilteredAndPaged() {
        var standing = graphQl.document(
                        "{ decisions(where: {standing: true}, first: 1) { nodes { id } pageInfo { endCursor hasNextPage } } }")
                .execute();
        standing.path("decisions.nodes[*].id").entityList(String.class).containsExactly("d-name");
        String cursor = standing.path("decisions.pageInfo.endCursor")
                .entity(String.class)
                .get();

        graphQl.document("query($after: String) { decisions(where: {standing: true}, after: $after) { nodes { id } } }")
                .variable("after", cursor)
                .execute()
                .path("decisions.nodes[*].id")
                .entityList(String.class)
                .containsExactly("d-undo");
    }

    @Test
    void standOnTheThingWithAuthorAndReason() {
        var answer = graphQl.document(
                        "{ nodes(ids: [\"ledger-a1\", \"ledger-a2\", \"d-name\"]) { id ... on Thing { decisions { kind field author reason standing } } } }")
                .execute();

        answer.path("nodes[0].decisions[*].standing").entityList(Boolean.class).containsExactly(false);
        answer.path("nodes[1].decisions[0].field").entity(String.class).isEqualTo("name");
        answer.path("nodes[1].decisions[0].reason").entity(String.class).isEqualTo("Her passport says so");
        answer.path("nodes[2].id").entity(String.class).isEqualTo("d-name");
    }

    @Test
    void areMadeInTheNameThatTheSettingsGive() {
        when(deciding.correct("ledger-a2", "name", "Ilse Quandt", new Because("analyst", "it is so")))
                .thenReturn(new Verdict.Kept("d-name"));

        graphQl.document(
                        "mutation { correctValue(input: {id: \"ledger-a2\", field: \"name\", value: \"Ilse Quandt\", reason: \"it is so\"}) { decision { value } userErrors { code } } }")
                .execute()
                .path("correctValue.decision.value")
                .entity(String.class)
                .isEqualTo("Ilse Quandt");
        verify(deciding).correct(any(), any(), any(), any());
    }

    @Test
    void areRefusedWithTheirCodeAndPlace() {
        when(deciding.merge(any(), any()))
                .thenReturn(new Verdict.Refused("NO_SUCH_THING", "There is none", List.of("ids", "1")));

        var answer = graphQl.document(
                        "mutation { mergeThings(input: {ids: [\"a\", \"b\"], reason: \"r\"}) { decision { id } userErrors { code path } } }")
                .execute();

        answer.path("mergeThings.decision").valueIsNull();
        answer.path("mergeThings.userErrors[0].code").entity(String.class).isEqualTo("NO_SUCH_THING");
        List<String> path = answer.path("mergeThings.userErrors[0].path")
                .entityList(String.class)
                .get();
        assertThat(path).containsExactly("input", "ids", "1");
    }
}

package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.parley.article.ArticleId;
import dev.parley.pipeline.ArticleState;
import dev.parley.pipeline.Receipt;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which roles may what: rows 11, 16, 17 and 55. */
class RightsTests extends ReadingTest {
    private static final ParameterizedTypeReference<Map<String, Object>> FIELD = new ParameterizedTypeReference<>() {};

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void row16ReadersMayChangeNothing() {
        List<Map<String, Object>> mutations = mutations();
        as("ROLE_READER");

        assertThat(mutations).hasSizeGreaterThanOrEqualTo(8).allSatisfy(mutation -> {
            String document = "mutation { %s(input: {%s}) { userErrors { code } } }"
                    .formatted(mutation.get("name"), input(mutation));
            graphQl.document(document)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(
                                    error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
        });
        verifyNoInteractions(intake, deciding);
    }

    @Test
    void row16NobodyMayChangeAnythingWhoPassedNoDoor() {
        SecurityContextHolder.clearContext();

        assertForbidden(graphQl.document("mutation { retryArticle(input: {id: \"x\"}) { userErrors { code } } }")
                .execute());
    }

    @Test
    void row17WhatIsOutsideOnesRightsIsNullWithAnError() {
        as("ROLE_READER", "ROLE_ANALYST");

        GraphQlTester.Response answer = graphQl.document("{ articles(first: 1) { nodes { id log { who what } } } }")
                .execute();

        assertForbidden(answer);
        answer.path("articles.nodes[0].log").valueIsNull();
        answer.path("articles.nodes[0].id").hasValue();
        assertForbidden(graphQl.document("{ auditLog { who } }").execute());
    }

    @Test
    void row55WhatIsWrittenIsInTheLogBeforeItIsAnswered() {
        when(intake.receive(any())).thenReturn(new Receipt(new ArticleId("wire"), ArticleState.RECEIVED, false, null));

        graphQl.document("mutation { ingestArticle(input: {text: \"Told.\"}) { article { id } } }")
                .executeAndVerify();

        graphQl.document(
                        "{ auditLog(most: 1) { who what about } article: node(id: \"wire\") { ... on Article { log { what } } } }")
                .execute()
                .path("auditLog[0]")
                .entity(FIELD)
                .isEqualTo(Map.of("who", "analyst", "what", "ingestArticle", "about", "wire"))
                .path("article.log[0].what")
                .entity(String.class)
                .isEqualTo("ingestArticle");
    }

    private static void assertForbidden(GraphQlTester.Response answer) {
        answer.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    private List<Map<String, Object>> mutations() {
        return graphQl.document("{ __type(name: \"Mutation\") { fields { name args { type { ofType { inputFields {"
                        + " name type { kind ofType { kind } } } } } } } } }")
                .execute()
                .path("__type.fields[*]")
                .entityList(FIELD)
                .get();
    }

    /** Everything that must be there, with some value. */
    @SuppressWarnings("unchecked")
    private static String input(Map<String, Object> mutation) {
        Map<String, Object> argument = ((List<Map<String, Object>>) mutation.get("args")).getFirst();
        Map<String, Object> type = (Map<String, Object>) ((Map<String, Object>) argument.get("type")).get("ofType");
        return ((List<Map<String, Object>>) type.get("inputFields"))
                .stream()
                        .filter(field -> ((Map<String, Object>) field.get("type"))
                                .get("kind")
                                .equals("NON_NULL"))
                        .map(field -> field.get("name") + ": " + (isList(field) ? "[\"x\"]" : "\"x\""))
                        .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static boolean isList(Map<String, Object> field) {
        Map<String, Object> type = (Map<String, Object>) ((Map<String, Object>) field.get("type")).get("ofType");
        return "LIST".equals(type.get("kind"));
    }

    private static void as(String... roles) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("mira", "", roles));
    }
}

package dev.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The filters that the schema offers are those that are understood. */
class VocabularyTests {
    private static final Set<String> CONNECTIVES = Set.of("AND", "OR", "NOT");

    @ParameterizedTest
    @CsvSource({
        "ACTOR, ActorWhere",
        "LOCATION, LocationWhere",
        "MEETING, MeetingWhere",
        "STATEMENT, StatementWhere",
        "PROPOSAL, ProposalWhere",
        "MOVE, MoveWhere",
        "NEGOTIATION, NegotiationWhere",
        "ISSUE, IssueWhere",
        "ENTRY, TimelineWhere",
        "THING, ThingWhere",
        "ARTICLE, ArticleWhere",
        "DECISION, DecisionWhere"
    })
    void hasTheKeysOfTheSchema(Subject subject, String inputType) throws IOException {
        Set<String> keys =
                schema().getTypeOrNull(inputType, InputObjectTypeDefinition.class).getInputValueDefinitions().stream()
                        .map(InputValueDefinition::getName)
                        .filter(name -> !CONNECTIVES.contains(name))
                        .collect(Collectors.toSet());

        assertThat(Vocabulary.of(subject)).containsOnlyKeys(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTOR, ActorFacet",
        "LOCATION, LocationFacet",
        "MEETING, MeetingFacet",
        "STATEMENT, StatementFacet",
        "PROPOSAL, ProposalFacet",
        "NEGOTIATION, NegotiationFacet",
        "ISSUE, IssueFacet",
        "ENTRY, TimelineFacet",
        "ARTICLE, ArticleFacet"
    })
    void hasTheFacetsOfTheSchema(Subject subject, String type) throws IOException {
        assertThat(schema().getTypeOrNull(type, EnumTypeDefinition.class).getEnumValueDefinitions())
                .extracting(EnumValueDefinition::getName)
                .containsExactlyInAnyOrderElementsOf(Facet.names(subject));
    }

    private static TypeDefinitionRegistry schema() throws IOException {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
            all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return all;
    }
}

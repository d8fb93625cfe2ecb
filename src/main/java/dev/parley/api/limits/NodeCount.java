package dev.parley.api.limits;

import dev.parley.timeline.LinkType;
import dev.parley.timeline.Window;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How many entries the lists of an answer may have, told from what is asked: pages below pages multiply. What a fragment asks
 * is counted at every place that spreads it, and worked out once.
 */
final class NodeCount {
    private static final long BEYOND_ALL = 1_000_000_000_000L;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Included included;
    private final Map<String, Long> spread = new HashMap<>();

    private NodeCount(ExecutionContext execution) {
        this.schema = execution.getGraphQLSchema();
        this.fragments = execution.getFragmentsByName();
        this.variables = execution.getCoercedVariables().toMap();
        this.included = new Included(variables);
    }

    static long of(ExecutionContext execution) {
        NodeCount count = new NodeCount(execution);
        GraphQLCompositeType root = switch (execution.getOperationDefinition().getOperation()) {
            case QUERY -> count.schema.getQueryType();
            case MUTATION -> count.schema.getMutationType();
            case SUBSCRIPTION -> count.schema.getSubscriptionType();
        };
        return count.below(execution.getOperationDefinition().getSelectionSet(), root);
    }

    /** Entries of all pages below one thing. */
    private long below(@Nullable SelectionSet selections, @Nullable GraphQLCompositeType type) {
        long nodes = 0;
        if (selections != null && type != null) {
            for (Selection<?> selection : selections.getSelections()) {
                if (selection instanceof DirectivesContainer<?> selected && included.holds(selected)) {
                    nodes = Math.min(BEYOND_ALL, nodes + of(selection, type));
                }
            }
        }
        return nodes;
    }

    private long of(Selection<?> selection, GraphQLCompositeType type) {
        return switch (selection) {
            case Field field ->
                // A union has no field but its type's name.
                type instanceof GraphQLFieldsContainer fields
                        ? of(field, Introspection.getFieldDefinition(schema, fields, field.getName()))
                        : 0;
            case InlineFragment fragment ->
                below(
                        fragment.getSelectionSet(),
                        fragment.getTypeCondition() == null
                                ? type
                                : composite(fragment.getTypeCondition().getName()));
            case FragmentSpread named -> ofFragment(named.getName());
            default -> 0;
        };
    }

    private long ofFragment(String name) {
        Long known = spread.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? 0 : known;
        }
        long nodes = below(
                fragment.getSelectionSet(),
                composite(fragment.getTypeCondition().getName()));
        spread.put(name, nodes);
        return nodes;
    }

    private @Nullable GraphQLCompositeType composite(String name) {
        return schema.getType(name) instanceof GraphQLCompositeType type ? type : null;
    }

    private long of(Field field, GraphQLFieldDefinition definition) {
        GraphQLCompositeType type =
                GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType composite
                        ? composite
                        : null;
        long below = below(field.getSelectionSet(), type);
        long size = size(field, definition);
        return size == 0 ? below : Math.min(BEYOND_ALL, size * (1 + below));
    }

    /** Zero for what is no page. */
    private long size(Field field, GraphQLFieldDefinition definition) {
        OptionalInt ids = number(field, definition, "ids");
        if (definition.getArgument("first") == null) {
            return ids.orElse(0);
        }
        long kinds = 1;
        if (definition.getArgument("relations") != null) {
            kinds = number(field, definition, "relations").orElse(LinkType.values().length);
        }
        OptionalInt first = number(field, definition, "first");
        int asked = (first.isPresent() ? first : number(field, definition, "last")).orElse(0);
        return ids.orElse(1) * kinds * (asked > 0 ? Math.min(asked, Window.LARGEST_SIZE) : Window.DEFAULT_SIZE);
    }

    /** A whole number as it is, a list as its length; empty for null and for what is not given. */
    private OptionalInt number(Field field, GraphQLFieldDefinition definition, String name) {
        Argument given = field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .orElse(null);
        if (given == null) {
            GraphQLArgument argument = definition.getArgument(name);
            return argument == null ? OptionalInt.empty() : number(argument.getArgumentDefaultValue());
        }
        return given.getValue() instanceof VariableReference variable
                ? ofVariable(variable.getName(), definition.getArgument(name))
                : literal(given.getValue());
    }

    private OptionalInt ofVariable(String name, @Nullable GraphQLArgument argument) {
        return variables.containsKey(name) || argument == null
                ? number(variables.get(name))
                : number(argument.getArgumentDefaultValue());
    }

    private static OptionalInt number(InputValueWithState value) {
        return value.getValue() instanceof Value<?> literal ? literal(literal) : number(value.getValue());
    }

    private static OptionalInt number(@Nullable Object value) {
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        return value instanceof Collection<?> several ? OptionalInt.of(several.size()) : oneIfAny(value);
    }

    private static OptionalInt literal(Value<?> value) {
        if (value instanceof IntValue number) {
            return OptionalInt.of(number.getValue().intValue());
        }
        return value instanceof ArrayValue several
                ? OptionalInt.of(several.getValues().size())
                : oneIfAny(value instanceof NullValue ? null : value);
    }

    /** A list of one may be given as that one. */
    private static OptionalInt oneIfAny(@Nullable Object value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(1);
    }
}

package dev.parley.api;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invents arguments of whatever type of the schema, strange values among them; the same seed gives the same. */
final class MadeUpInput {
    private static final int DEEPEST = 6;
    private static final int MOST_FIELDS = 3;
    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "Berg",
            "ledger-a1",
            "' OR 1=1 RETURN 1 //",
            "\\",
            "\u202eBerg",
            "\ud83d\ude00",
            "İ",
            "x".repeat(3_000),
            "*:*",
            "$p0");
    private static final List<Object> MOMENTS = List.of(
            "2025-03-05T00:00:00Z",
            "2025-03-05T00:00:00+14:00",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "-9999-01-01T00:00:00Z",
            "2025-02-30T00:00:00Z",
            "2025-03-05",
            "+999999999-12-31T23:59:59Z",
            "soon");
    private static final List<Object> NUMBERS = List.of(0, 1, -1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Random random;

    MadeUpInput(long seed) {
        random = new Random(seed);
    }

    Object of(GraphQLType type) {
        return of(type, 0);
    }

    private Object of(GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLNonNull required -> of(required.getWrappedType(), depth);
            case GraphQLList list -> list(list.getWrappedType(), depth);
            case GraphQLInputObjectType object -> object(object, depth);
            case GraphQLEnumType words ->
                words.getValues().get(random.nextInt(words.getValues().size())).getName();
            case GraphQLScalarType scalar -> scalar(scalar.getName());
            default -> throw new IllegalArgumentException(String.valueOf(type));
        };
    }

    private List<Object> list(GraphQLType of, int depth) {
        List<Object> list = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            list.add(of(of, depth));
        }
        return list;
    }

    private Map<String, @Nullable Object> object(GraphQLInputObjectType type, int depth) {
        Map<String, @Nullable Object> object = new HashMap<>();
        List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
        for (int left = depth < DEEPEST ? 1 + random.nextInt(MOST_FIELDS) : 0; left > 0; left--) {
            GraphQLInputObjectField field = fields.get(random.nextInt(fields.size()));
            boolean isNothing = random.nextInt(20) == 0 && !(field.getType() instanceof GraphQLNonNull);
            object.put(field.getName(), isNothing ? null : of(field.getType(), depth + 1));
        }
        return object;
    }

    private Object scalar(String name) {
        return switch (name) {
            case "Boolean" -> random.nextBoolean();
            case "Int" -> any(NUMBERS);
            case "DateTime" -> any(MOMENTS);
            default -> any(TEXTS);
        };
    }

    private Object any(List<Object> of) {
        return of.get(random.nextInt(of.size()));
    }
}

package dev.parley.api.limits;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a document asks, told from its words alone, so that it can be refused before it is even validated.
 * Introspection adds no depth; a fragment that spreads itself is left to validation.
 */
final class DocumentMeasure {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<SelectionSet, Integer> depths = new HashMap<>();
    private final Set<SelectionSet> open = new HashSet<>();
    private int repetitions;
    private int depth;

    private DocumentMeasure() {}

    static DocumentMeasure of(Document document) {
        DocumentMeasure measure = new DocumentMeasure();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> measure.fragments.put(fragment.getName(), fragment));
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            measure.repetitions = Math.max(measure.repetitions, directives(operation));
            measure.depth = Math.max(measure.depth, measure.depth(operation.getSelectionSet()));
        }
        measure.fragments.values().forEach(fragment -> measure.depth(fragment.getSelectionSet()));
        return measure;
    }

    /** Levels of fields, fragments laid open. */
    int depth() {
        return depth;
    }

    /** The most often that one field is asked for in one place, or that one directive stands at it. */
    int repetitions() {
        return repetitions;
    }

    private int depth(@Nullable SelectionSet selections) {
        if (selections == null) {
            return 0;
        }
        Integer known = depths.get(selections);
        if (known != null || !open.add(selections)) {
            return known == null ? 0 : known;
        }
        Map<String, Integer> names = new HashMap<>();
        count(selections, names, new HashSet<>());
        names.values().forEach(times -> repetitions = Math.max(repetitions, times));
        int deepest =
                selections.getSelections().stream().mapToInt(this::depth).max().orElse(0);
        open.remove(selections);
        depths.put(selections, deepest);
        return deepest;
    }

    private int depth(Selection<?> selection) {
        if (selection instanceof DirectivesContainer<?> container) {
            repetitions = Math.max(repetitions, directives(container));
        }
        return switch (selection) {
            case Field field -> {
                int below = depth(field.getSelectionSet());
                yield field.getName().startsWith("__") ? 1 : 1 + below;
            }
            case InlineFragment fragment -> depth(fragment.getSelectionSet());
            case FragmentSpread spread -> {
                FragmentDefinition fragment = fragments.get(spread.getName());
                yield fragment == null ? 0 : depth(fragment.getSelectionSet());
            }
            default -> 0;
        };
    }

    private void count(SelectionSet selections, Map<String, Integer> names, Set<String> spreads) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> names.merge(field.getName(), 1, Integer::sum);
                case InlineFragment fragment -> count(fragment.getSelectionSet(), names, spreads);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null && spreads.add(spread.getName())) {
                        count(fragment.getSelectionSet(), names, spreads);
                    }
                }
                default -> {}
            }
        }
    }

    private static int directives(DirectivesContainer<?> container) {
        List<Directive> all = container.getDirectives();
        return all.size();
    }
}

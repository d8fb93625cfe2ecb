package dev.parley.api;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected directly below a field whose type is neither an interface nor a union. The library's own selection set
 * first brings the whole operation into another form, for every request, which costs more than many a page.
 */
final class Selection {
    private final DataFetchingEnvironment field;

    Selection(DataFetchingEnvironment field) {
        this.field = field;
    }

    boolean hasAny(Set<String> names) {
        return field.getMergedField().getFields().stream().anyMatch(each -> hasAny(each.getSelectionSet(), names));
    }

    private boolean hasAny(@Nullable SelectionSet below, Set<String> names) {
        return below != null
                && below.getSelections().stream()
                        .anyMatch(each -> each instanceof DirectivesContainer<?> selected
                                && isIncluded(selected)
                                && switch (each) {
                                    case Field named -> names.contains(named.getName());
                                    case InlineFragment fragment -> hasAny(fragment.getSelectionSet(), names);
                                    case FragmentSpread spread -> hasAny(fragment(spread), names);
                                    default -> false;
                                });
    }

    private @Nullable SelectionSet fragment(FragmentSpread spread) {
        FragmentDefinition fragment = field.getFragmentsByName().get(spread.getName());
        return fragment == null ? null : fragment.getSelectionSet();
    }

    private boolean isIncluded(DirectivesContainer<?> selected) {
        return selected.getDirectives("skip").stream().noneMatch(this::holds)
                && selected.getDirectives("include").stream().allMatch(this::holds);
    }

    private boolean holds(Directive directive) {
        Argument condition = directive.getArgument("if");
        Value<?> value = condition == null ? null : condition.getValue();
        if (value instanceof VariableReference variable) {
            return Boolean.TRUE.equals(field.getVariables().get(variable.getName()));
        }
        return value instanceof BooleanValue literal && literal.isValue();
    }
}

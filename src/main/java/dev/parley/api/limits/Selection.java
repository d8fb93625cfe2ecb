package dev.parley.api.limits;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected directly below a field whose type is neither an interface nor a union. The library's own selection set
 * first brings the whole operation into another form, for every request.
 */
public final class Selection {
    private final DataFetchingEnvironment field;
    private final Included included;

    public Selection(DataFetchingEnvironment field) {
        this.field = field;
        this.included = new Included(field.getVariables());
    }

    public boolean hasAny(Set<String> names) {
        Set<String> opened = new HashSet<>();
        return field.getMergedField().getFields().stream()
                .anyMatch(each -> hasAny(each.getSelectionSet(), names, opened));
    }

    /** @param opened fragments that have been looked into: those that spread one another twice would double at each level */
    private boolean hasAny(@Nullable SelectionSet below, Set<String> names, Set<String> opened) {
        return below != null
                && below.getSelections().stream()
                        .anyMatch(each -> each instanceof DirectivesContainer<?> selected
                                && included.holds(selected)
                                && switch (each) {
                                    case Field named -> names.contains(named.getName());
                                    case InlineFragment fragment -> hasAny(fragment.getSelectionSet(), names, opened);
                                    case FragmentSpread spread ->
                                        opened.add(spread.getName()) && hasAny(fragment(spread), names, opened);
                                    default -> false;
                                });
    }

    private @Nullable SelectionSet fragment(FragmentSpread spread) {
        FragmentDefinition fragment = field.getFragmentsByName().get(spread.getName());
        return fragment == null ? null : fragment.getSelectionSet();
    }
}

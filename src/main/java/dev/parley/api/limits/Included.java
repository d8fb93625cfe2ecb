package dev.parley.api.limits;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Map;

/** Whether something is asked for under given variables: what @skip and @include say. */
final class Included {
    private final Map<String, Object> variables;

    /** @param variables as coerced, with their defaults */
    Included(Map<String, Object> variables) {
        this.variables = variables;
    }

    boolean holds(DirectivesContainer<?> selected) {
        return selected.getDirectives("skip").stream().noneMatch(this::isTrue)
                && selected.getDirectives("include").stream().allMatch(this::isTrue);
    }

    private boolean isTrue(Directive directive) {
        Argument condition = directive.getArgument("if");
        Value<?> value = condition == null ? null : condition.getValue();
        if (value instanceof VariableReference variable) {
            return Boolean.TRUE.equals(variables.get(variable.getName()));
        }
        return value instanceof BooleanValue literal && literal.isValue();
    }
}

package dev.parley.api;

import dev.parley.timeline.LinkType;
import dev.parley.timeline.Window;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.Map;

/** How many entries the lists of an answer may have, told from what is asked: pages below pages multiply. */
final class NodeCount extends QueryVisitorStub {
    private static final long BEYOND_ALL = 1_000_000_000_000L;

    private long nodes;

    private NodeCount() {}

    static long of(ExecutionContext execution) {
        NodeCount count = new NodeCount();
        QueryTraverser.newQueryTraverser()
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .coercedVariables(execution.getCoercedVariables())
                .build()
                .visitPreOrder(count);
        return count.nodes;
    }

    @Override
    public void visitField(QueryVisitorFieldEnvironment field) {
        Long above = field.getTraverserContext().getVarFromParents(Long.class);
        long times = above == null ? 1 : above;
        long size = size(field.getFieldDefinition(), field.getArguments());
        if (size > 0) {
            times = Math.min(BEYOND_ALL, times * size);
            nodes = Math.min(BEYOND_ALL, nodes + times);
        }
        field.getTraverserContext().setVar(Long.class, times);
    }

    /** Zero for what is no page. */
    private static long size(GraphQLFieldDefinition field, Map<String, Object> arguments) {
        long ids = arguments.get("ids") instanceof Collection<?> several ? several.size() : 1;
        if (field.getArgument("first") == null) {
            return arguments.containsKey("ids") ? ids : 0;
        }
        long kinds = 1;
        if (field.getArgument("relations") != null) {
            kinds = arguments.get("relations") instanceof Collection<?> some ? some.size() : LinkType.values().length;
        }
        return ids * kinds * asked(arguments);
    }

    private static int asked(Map<String, Object> arguments) {
        Object first = arguments.get("first");
        Object asked = first == null ? arguments.get("last") : first;
        return asked instanceof Integer number && number > 0
                ? Math.min(number, Window.LARGEST_SIZE)
                : Window.DEFAULT_SIZE;
    }
}

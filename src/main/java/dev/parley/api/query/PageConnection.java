package dev.parley.api.query;

import dev.parley.timeline.Page;
import graphql.relay.Connection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page as Relay has it, with its nodes alone and the length of the whole list as well. */
public final class PageConnection<T> implements Connection<T> {
    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final @Nullable Long totalCount;
    private final ListSummary.@Nullable Scope scope;

    private PageConnection(List<Edge<T>> edges, Page<?> page, ListSummary.@Nullable Scope scope) {
        this.edges = edges;
        this.scope = scope;
        this.totalCount = page.total();
        this.pageInfo = new DefaultPageInfo(
                edges.isEmpty() ? null : edges.getFirst().getCursor(),
                edges.isEmpty() ? null : edges.getLast().getCursor(),
                page.hasPrevious(),
                page.hasNext());
    }

    static <S, T> PageConnection<T> of(Page<S> page, Function<S, T> node) {
        return of(page, node, null);
    }

    /** @param scope the whole list, so that something can be told of it */
    static <S, T> PageConnection<T> of(Page<S> page, Function<S, T> node, ListSummary.@Nullable Scope scope) {
        List<Edge<T>> edges = page.rows().stream()
                .<Edge<T>>map(row -> new DefaultEdge<>(
                        node.apply(row.item()),
                        new DefaultConnectionCursor(row.cursor().encoded())))
                .toList();
        return new PageConnection<>(edges, page, scope);
    }

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** The entries without their cursors. */
    public List<T> getNodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    /** Null when not asked for. */
    public @Nullable Long getTotalCount() {
        return totalCount;
    }

    ListSummary.Scope scope() {
        return Objects.requireNonNull(scope, "Nothing is told of this list");
    }
}

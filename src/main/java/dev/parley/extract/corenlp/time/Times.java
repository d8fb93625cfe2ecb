package dev.parley.extract.corenlp.time;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import java.util.List;

/** The expressions of time of one article, in order. */
public record Times(List<TimeExpression> all) {
    public Times {
        all = List.copyOf(all);
    }

    public List<TimeExpression> in(TextSpan span) {
        return all.stream().filter(t -> span.contains(t.span())).toList();
    }
}

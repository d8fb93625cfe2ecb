package dev.parley.extract.corenlp.time;

import dev.parley.article.TextSpan;
import dev.parley.extract.TimeExpression;
import java.util.List;
import java.util.Optional;

/** The expressions of time of one article, in order. */
public record Times(List<TimeExpression> all) {
    public Times {
        all = List.copyOf(all);
    }

    public List<TimeExpression> in(TextSpan span) {
        return all.stream().filter(t -> span.contains(t.span())).toList();
    }

    /** The first length told in the piece of text, in ISO 8601: {@code PT40M}; not "for hours", which is open. */
    public Optional<String> durationIn(TextSpan span) {
        return in(span).stream()
                .filter(t -> t.type() == TimeExpression.Type.DURATION)
                .map(TimeExpression::value)
                .filter(value -> !value.contains(Numbers.OPEN))
                .findFirst();
    }
}

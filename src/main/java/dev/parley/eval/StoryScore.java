package dev.parley.eval;

import dev.parley.article.ArticleId;
import dev.parley.extract.Extraction;
import dev.parley.extract.Move;
import dev.parley.resolve.Facts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which reprints and which moves on proposals are found. */
final class StoryScore {
    private final Gold gold;
    private final Corpus corpus;

    StoryScore(Gold gold, Corpus corpus) {
        this.gold = gold;
        this.corpus = corpus;
    }

    List<Figure> figures() {
        Set<String> told = reprints();
        Set<String> wanted = wantedReprints();
        return List.of(
                Figure.share("reprints.recall", wanted, told::contains),
                Figure.share("reprints.precision", told, wanted::contains),
                Figure.share("proposals.moves", moves(), this::isFound));
    }

    List<String> notes() {
        Set<String> told = reprints();
        Stream<String> reprints = gold.reprints().stream()
                .filter(pair -> !told.contains(named(pair.getFirst(), pair.getLast())))
                .map(pair -> "reprint " + pair + " is alike to " + likeness(pair));
        Stream<String> moves = moves().stream()
                .filter(move -> !isFound(move))
                .map(move ->
                        "move " + move.actor().name() + " " + move.move() + " " + move.article() + " | " + move.text());
        return Stream.concat(reprints, moves).toList();
    }

    private Set<String> wantedReprints() {
        return new TreeSet<>(gold.reprints().stream()
                .map(pair -> named(pair.getFirst(), pair.getLast()))
                .toList());
    }

    private Set<String> reprints() {
        Set<String> pairs = new TreeSet<>();
        corpus.story().sources().forEach((article, source) -> {
            if (!article.equals(source)) {
                pairs.add(named(name(source), name(article)));
            }
        });
        return pairs;
    }

    private String name(ArticleId article) {
        return Objects.requireNonNull(corpus.names().get(article));
    }

    /** The two in a fixed order: which came first is not known when one has no date. */
    private static String named(String one, String other) {
        return one.compareTo(other) < 0 ? one + " = " + other : other + " = " + one;
    }

    private double likeness(List<String> pair) {
        return corpus.article(pair.getFirst())
                .fingerprint()
                .likeness(corpus.article(pair.getLast()).fingerprint());
    }

    private List<Gold.Move> moves() {
        return gold.proposals().stream()
                .flatMap(proposal -> proposal.moves().stream())
                .toList();
    }

    private boolean isFound(Gold.Move wanted) {
        return told(wanted.article())
                .filter(move -> move.move() == wanted.move())
                .filter(move -> move.span().overlaps(corpus.find(wanted.article(), wanted.text())))
                .flatMap(move -> corpus.thing(move.actor()).stream())
                .map(thing -> (Facts.OfActor) thing.latest().facts())
                .anyMatch(wanted.actor()::is);
    }

    private Stream<Move> told(String article) {
        Extraction extraction = Objects.requireNonNull(corpus.extractions().get(article));
        return extraction.proposals().stream().flatMap(proposal -> proposal.moves().stream());
    }
}

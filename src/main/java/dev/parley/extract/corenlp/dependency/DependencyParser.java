package dev.parley.extract.corenlp.dependency;

import dev.parley.extract.corenlp.model.LanguageModel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Parses tagged sentences into enhanced++ universal dependencies. Thread-safe. */
public final class DependencyParser {
    private static final int ROOT_RELATION = 1;
    private static final int BUFFER = 1 << 16;

    private final Vocabulary vocabulary;
    private final Scorer scorer;
    private final TreeGraph graph;

    private DependencyParser(Network network) {
        this.vocabulary = network.vocabulary();
        this.scorer = new Scorer(network);
        this.graph = new TreeGraph(vocabulary.relations());
    }

    /** Reads CoreNLP's English model from the class path, which takes about a second. */
    public static DependencyParser load() {
        String model = LanguageModel.DEPENDENCIES.path();
        try (InputStream file = Objects.requireNonNull(DependencyParser.class.getResourceAsStream("/" + model))) {
            return new DependencyParser(new ModelReader(new GZIPInputStream(file, BUFFER)).read());
        } catch (IOException e) {
            throw new UncheckedIOException("The parser model " + model + " could not be read", e);
        }
    }

    public SemanticGraph parse(List<CoreLabel> tokens) {
        return graph.of(tokens, tree(tokens));
    }

    private ParseState tree(List<CoreLabel> tokens) {
        Places places = new Places(vocabulary, tokens);
        ParseState state = new ParseState(tokens.size());
        while (!state.isDone()) {
            if (state.stackSize() > 2) {
                move(state, scorer.scores(places.rows(state)));
            } else if (state.canShift()) {
                state.shift();
            } else {
                state.arcRight(ROOT_RELATION);
            }
        }
        return state;
    }

    /** Takes the best move of those possible: only the last word of all may hang on the root. */
    private void move(ParseState state, float[] scores) {
        int relations = vocabulary.moveRelations();
        int shift = 2 * relations;
        int best = state.canShift() ? shift : 1;
        for (int move = 1; move < shift; move++) {
            if (move != relations && scores[move] > scores[best]) {
                best = move;
            }
        }
        if (best == shift) {
            state.shift();
        } else if (best < relations) {
            state.arcLeft(best + 1);
        } else {
            state.arcRight(best - relations + 1);
        }
    }
}

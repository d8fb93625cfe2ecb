package dev.parley.extract.corenlp.statement;

import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The edges of a sentence's graph without those that enhancement added: every token has one governor, the root none. */
final class TreeEdges {
    private final Sentence sentence;
    private final int[] governor;
    private final String[] relation;
    private final int[] first;
    private final int[] last;

    TreeEdges(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        this.governor = new int[size];
        this.relation = new String[size];
        this.first = new int[size];
        this.last = new int[size];
        for (int i = 0; i < size; i++) {
            readGovernor(i);
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            cutCircle(i);
        }
        for (int i = 0; i < size; i++) {
            widenAbove(i);
        }
    }

    private void readGovernor(int token) {
        governor[token] = -1;
        relation[token] = "";
        sentence.word(token).ifPresent(word -> {
            for (SemanticGraphEdge edge : sentence.graph().incomingEdgeIterable(word)) {
                if (!edge.isExtra() && governor[token] < 0) {
                    governor[token] = edge.getGovernor().index() - 1;
                    relation[token] = edge.getRelation().toString();
                }
            }
        });
    }

    /** Enhancement may leave two conjuncts that govern each other; whoever walks up must come to an end. */
    private void cutCircle(int token) {
        int up = governor[token];
        for (int steps = 0; up >= 0 && steps < size(); steps++) {
            if (up == token) {
                governor[token] = -1;
                relation[token] = "";
                return;
            }
            up = governor[up];
        }
    }

    private void widenAbove(int token) {
        int up = governor[token];
        while (up >= 0) {
            first[up] = Math.min(first[up], token);
            last[up] = Math.max(last[up], token);
            up = governor[up];
        }
    }

    int size() {
        return governor.length;
    }

    /** -1 for the root. */
    int governor(int token) {
        return governor[token];
    }

    String relation(int token) {
        return relation[token];
    }

    boolean isRelation(int token, String... names) {
        return Arrays.stream(names)
                .anyMatch(name -> relation[token].equals(name) || relation[token].startsWith(name + ":"));
    }

    /** The leftmost token below it, or itself. */
    int first(int token) {
        return first[token];
    }

    int last(int token) {
        return last[token];
    }

    /** Subjects, also those shared with a coordinate or governing verb; nearest first, but "A and B" by its first. */
    List<Integer> subjects(int token, String relationName) {
        List<Integer> found = new ArrayList<>();
        IndexedWord word = sentence.word(token).orElse(null);
        if (word == null) {
            return found;
        }
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeIterable(word)) {
            String name = edge.getRelation().toString();
            if (name.equals(relationName) || (name.equals("nsubj:xsubj") && relationName.equals("nsubj"))) {
                found.add(edge.getDependent().index() - 1);
            }
        }
        found.sort(Comparator.<Integer>comparingInt(s -> isConjunct(s, found) ? 1 : 0)
                .thenComparingInt(s -> Math.abs(s - token)));
        return found;
    }

    private boolean isConjunct(int subject, List<Integer> subjects) {
        return subjects.stream()
                .anyMatch(s -> s < subject
                        && hangsOn(subject, s)
                        && IntStream.range(s, subject).noneMatch(this::isFinite));
    }

    private boolean hangsOn(int token, int above) {
        int at = token;
        for (int steps = 0; at > above && steps < size(); steps++) {
            at = governor[at];
        }
        return at == above;
    }

    private boolean isFinite(int token) {
        String tag = sentence.tokens().get(token).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
}

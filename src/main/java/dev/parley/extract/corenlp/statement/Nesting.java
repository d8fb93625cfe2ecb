package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decides between statements that stand inside one another. */
final class Nesting {
    private final Outlets outlets;

    Nesting(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Without those told again by a medium, and without cues that are part of what another reports. */
    List<Attribution> resolved(List<Attribution> attributions) {
        List<Attribution> outer = attributions.stream()
                .filter(a -> holders(a, attributions).findAny().isEmpty())
                .toList();
        List<Attribution> kept = new ArrayList<>();
        for (Attribution candidate : withoutMedia(attributions)) {
            boolean told = kept.stream().anyMatch(k -> k.start() == candidate.start());
            if (!told && holders(candidate, outer).findAny().isEmpty()) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private Stream<Attribution> holders(Attribution inner, List<Attribution> attributions) {
        return attributions.stream()
                .filter(other -> !other.equals(inner) && !outlets.isMediumOf(other, inner))
                .filter(other -> isInside(inner, other) && !outweighs(inner, other));
    }

    /** "X said ..., Reuters reported": one statement by X through Reuters. */
    private List<Attribution> withoutMedia(List<Attribution> attributions) {
        List<Attribution> kept = new ArrayList<>(attributions);
        for (Attribution medium : attributions) {
            Source source = medium.source();
            if (source == null) {
                continue;
            }
            boolean told = false;
            for (int i = 0; i < kept.size(); i++) {
                Attribution inner = kept.get(i);
                if (!inner.equals(medium)
                        && inner.tree() == medium.tree()
                        && isInside(inner, medium)
                        && outlets.isMediumOf(medium, inner)) {
                    kept.set(i, inner.withOutlet(source.head()));
                    told = true;
                }
            }
            if (told) {
                kept.remove(medium);
            }
        }
        return kept;
    }

    private static boolean isInside(Attribution inner, Attribution outer) {
        TextSpan cue = inner.cue().getFirst();
        return inner.tree() == outer.tree() && outer.contentOverlaps(cue) && !isAside(inner);
    }

    /** Where each stands inside the other, the parser or the kind of cue tells which of them holds the other. */
    private static boolean outweighs(Attribution one, Attribution other) {
        if (!isInside(other, one)) {
            return false;
        }
        if (isSpeech(one) != isSpeech(other)) {
            return isSpeech(one);
        }
        SentenceTree tree = one.tree();
        boolean governs = tree.isBelow(other.cueWord(), one.cueWord());
        boolean governed = tree.isBelow(one.cueWord(), other.cueWord());
        return governs == governed ? one.start() < other.start() : governs;
    }

    private static boolean isSpeech(Attribution attribution) {
        CueEntry entry = attribution.entry();
        return entry == null || entry.kind() == CueEntry.Kind.SPEECH;
    }

    /** "terms which Oslo said it could live with": a relative clause by which the reporter tells of another. */
    private static boolean isAside(Attribution inner) {
        SentenceTree tree = inner.tree();
        Source source = inner.source();
        int before = source == null ? -1 : source.phrase().first() - 1;
        return source != null
                && inner.entry() != null
                && inner.entry().kind() == CueEntry.Kind.SPEECH
                && tree.isTagged(source.head(), "NNP")
                && tree.is(before, "that", "which", "who")
                && tree.isNominal(before - 1);
    }
}

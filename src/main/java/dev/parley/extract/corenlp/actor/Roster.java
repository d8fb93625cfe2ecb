package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody found so far, with where they are mentioned. */
final class Roster {
    /** In sentences. */
    private static final int NEAR = 3;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> powers = new HashMap<>();
    private final Map<String, Draft> byId = new HashMap<>();

    Draft add(ActorKind kind) {
        Draft draft = new Draft(kind);
        drafts.add(draft);
        return draft;
    }

    /** The state or organisation of that usual name, added when new. */
    Draft power(ActorKind kind, String usualName) {
        return powers.computeIfAbsent(kind + usualName, k -> {
            Draft draft = Draft.known(kind, usualName);
            drafts.add(draft);
            return draft;
        });
    }

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    Stream<Draft> of(ActorKind kind) {
        return drafts.stream().filter(d -> d.kind() == kind);
    }

    /** Whose mention the token heads, or else lies in; the shortest such mention counts. */
    Optional<Draft> at(Sentence sentence, int token) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            for (Spot spot : draft.spots()) {
                boolean means =
                        spot.covers(sentence, token) && (spot.head() == token || spot.form() != MentionForm.NOMINAL);
                int rank = spot.length() + (spot.head() == token ? 0 : 100);
                if (means && rank < least) {
                    best = draft;
                    least = rank;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<Draft> numbered(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The last mention of the draft before the token. */
    Optional<Spot> lastBefore(Draft draft, Sentence sentence, int token) {
        return draft.spots().stream().filter(s -> s.isBefore(sentence, token)).max(Comparator.comparing(Spot::span));
    }

    /** Whether it was last mentioned so shortly before the token that a phrase there may mean it. */
    boolean isNear(Draft draft, Sentence sentence, int token) {
        return lastBefore(draft, sentence, token)
                .filter(spot -> sentence.index() - spot.sentence().index() <= NEAR)
                .isPresent();
    }

    /** Gives an id to all that have none and are mentioned: a letter and the offset of the first mention. */
    void number() {
        for (Draft draft : drafts) {
            if (!draft.hasId() && !draft.spots().isEmpty()) {
                int start = draft.spots().stream()
                        .mapToInt(s -> s.span().start())
                        .min()
                        .orElseThrow();
                String id = "a" + start;
                for (char suffix = 'b'; byId.putIfAbsent(id, draft) != null; suffix++) {
                    id = "a" + start + suffix;
                }
                draft.setId(id);
            }
        }
    }
}

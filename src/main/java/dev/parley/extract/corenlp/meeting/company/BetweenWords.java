package dev.parley.extract.corenlp.meeting.company;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.actor.PeopleReader;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The two of "talks between A and B", by the order of words, where the parser gives one of them to something else. */
final class BetweenWords {
    private static final Set<String> INSIDE = Set.of("of", "for", "from");
    private final PeopleReader people;
    private final Actors actors;

    BetweenWords(Actors actors) {
        this.people = new PeopleReader(actors);
        this.actors = actors;
    }

    /** Empty unless somebody is named on both sides of the "and". */
    Set<String> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int between = between(sentence, trigger.word().index());
        if (between < 0) {
            return Set.of();
        }
        int and = -1;
        int end = between + 1;
        while (end < sentence.tokens().size() && !isEnd(sentence, end, and >= 0)) {
            and = and < 0 && word(sentence, end).equals("and") ? end : and;
            end++;
        }
        if (and < 0 || isOfBoth(sentence, between + 1, and)) {
            return Set.of();
        }
        Set<String> one = among(sentence, between + 1, and);
        Set<String> other = among(sentence, and + 1, end);
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** "Between the leaders of A and B": one group, of two. */
    private static boolean isOfBoth(Sentence sentence, int first, int and) {
        for (int i = first + 1; i < and; i++) {
            if (word(sentence, i).equals("of")
                    && sentence.tokens().get(i - 1).tag().equals("NNS")) {
                return true;
            }
        }
        return false;
    }

    private static int between(Sentence sentence, int first) {
        for (int i = first; i < Math.min(first + 2, sentence.tokens().size()); i++) {
            if (word(sentence, i).equals("between")) {
                return i;
            }
        }
        return -1;
    }

    /** A verb, a new clause or, behind the "and", where and about what. */
    private static boolean isEnd(Sentence sentence, int i, boolean second) {
        CoreLabel token = sentence.tokens().get(i);
        boolean preposition = token.tag().matches("IN|TO") && !INSIDE.contains(word(sentence, i));
        return token.tag().matches("VB[DZP]|MD|VBG|WP|WDT|WRB|[.:]")
                || (second && (preposition || token.tag().matches("VBN|,|''")));
    }

    private Set<String> among(Sentence sentence, int first, int end) {
        Set<String> states = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            for (String actor : actors.meantBy(sentence, i)) {
                (actors.get(actor).kind() == ActorKind.STATE ? states : found).add(actor);
            }
        }
        boolean person = found.stream().anyMatch(actor -> actors.get(actor).kind() == ActorKind.PERSON);
        found.removeIf(actor -> person && actors.get(actor).kind() != ActorKind.PERSON);
        boolean named = found.stream().anyMatch(this::isNamed);
        if (!named && states.isEmpty() && end > first) {
            found.clear();
            sentence.word(end - 1)
                    .filter(Grammar::isNoun)
                    .ifPresent(head -> found.addAll(people.meantBy(sentence, head)));
        }
        return found.isEmpty() ? states : found;
    }

    private boolean isNamed(String actor) {
        ActorKind kind = actors.get(actor).kind();
        return kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION;
    }

    private static String word(Sentence sentence, int i) {
        return sentence.tokens().get(i).word().toLowerCase(Locale.ROOT);
    }
}

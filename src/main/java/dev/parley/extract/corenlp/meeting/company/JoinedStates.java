package dev.parley.extract.corenlp.meeting.company;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.stream.Stream;

/** The states of talks that one word before them names: "US-China talks", "a meeting of the Norwegian-Swedish commission". */
final class JoinedStates {
    private final Actors actors;

    JoinedStates(Actors actors) {
        this.actors = actors;
    }

    /** Both; empty where no such word is told. */
    List<String> of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.words().stream()
                .flatMap(noun -> Stream.concat(Stream.of(noun), dependents(sentence, noun, "nmod:of").stream()))
                .flatMap(noun -> dependents(sentence, noun, "compound", "amod").stream())
                .flatMap(word -> word.word().matches(".*[-–].*")
                        ? inside(sentence, word).stream()
                        : acrossDash(sentence, word).stream())
                .toList();
    }

    /** "US – China talks", where the dash is a word of its own. */
    private List<String> acrossDash(Sentence sentence, IndexedWord last) {
        int at = last.index() - 1;
        boolean dash = at >= 2 && sentence.tokens().get(at - 1).word().matches("[-–]");
        List<String> both = dash
                ? Stream.of(at - 2, at)
                        .flatMap(token -> actors.meantBy(sentence, token).stream())
                        .filter(actor -> actors.get(actor).kind() == ActorKind.STATE)
                        .distinct()
                        .toList()
                : List.of();
        return both.size() == 2 ? both : List.of();
    }

    private List<String> inside(Sentence sentence, IndexedWord word) {
        TextSpan whole = sentence.spanOf(word);
        return actors.states().stream()
                .filter(state -> state.mentions().stream()
                        .anyMatch(mention -> whole.contains(mention.span())
                                && !mention.span().equals(whole)))
                .map(ActorReport::id)
                .toList();
    }
}

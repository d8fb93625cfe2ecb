package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.quote.Quote;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a speaker calls by an office: "Welcome, Mr. President", said to another of those who hold one. */
final class Addressee {
    private static final Set<String> COURTESY =
            RuleFile.read("extract/actor/courtesy.txt").words();
    private final Roster roster;
    private final Offices offices;

    Addressee(Roster roster, Offices offices) {
        this.roster = roster;
        this.offices = offices;
    }

    /** Whether the word is an office by which somebody is called, and that no name follows. */
    boolean isCalled(Sentence sentence, IndexedWord word) {
        int token = word.index() - 1;
        return token > 0
                && offices.isOffice(lemma(word))
                && COURTESY.contains(sentence.tokens().get(token - 1).word().toLowerCase(Locale.ROOT))
                && dependents(sentence, word, "flat", "appos").isEmpty()
                && roster.at(sentence, token).isEmpty();
    }

    /** Adds a mention of who holds that office, other than the speaker: the one named in the sentence, or else last before. */
    void add(Sentence sentence, IndexedWord word, Draft speaker, List<Quote> quotation) {
        int token = word.index() - 1;
        if (isQuotedWithin(sentence, token, quotation)) {
            return;
        }
        List<Draft> others = roster.of(ActorKind.PERSON)
                .filter(person ->
                        person != speaker && person.bears(List.of(lemma(word).toLowerCase(Locale.ROOT))))
                .filter(person -> !isNamedIn(person, quotation))
                .toList();
        inSentence(others, sentence)
                .or(() -> lastBefore(others, sentence, token))
                .ifPresent(person -> person.add(new Spot(sentence, token - 1, token, token, MentionForm.NOMINAL)));
    }

    /** "'They call me 'Mr. President', ' A said": that is said to A. */
    private static boolean isQuotedWithin(Sentence sentence, int token, List<Quote> quotation) {
        return sentence.tokens().subList(0, token).stream()
                .filter(mark -> mark.tag().equals("``"))
                .anyMatch(mark ->
                        quotation.stream().anyMatch(quote -> quote.inner().contains(mark.beginPosition())));
    }

    /** Whom one speaks of by name one does not speak to. */
    private static boolean isNamedIn(Draft person, List<Quote> quotation) {
        return person.spots().stream()
                .filter(spot -> spot.form() == MentionForm.NAMED)
                .anyMatch(spot -> quotation.stream()
                        .anyMatch(quote -> quote.inner().contains(spot.span().start())));
    }

    private static Optional<Draft> inSentence(List<Draft> people, Sentence sentence) {
        List<Draft> named = people.stream()
                .filter(person -> person.spots().stream()
                        .anyMatch(spot ->
                                spot.sentence().index() == sentence.index() && spot.form() == MentionForm.NAMED))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Optional<Draft> lastBefore(List<Draft> people, Sentence sentence, int token) {
        return people.stream()
                .filter(person -> roster.lastBefore(person, sentence, token).isPresent())
                .max(Comparator.comparing(person ->
                        roster.lastBefore(person, sentence, token).orElseThrow().span()));
    }
}

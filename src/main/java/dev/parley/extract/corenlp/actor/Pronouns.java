package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves pronouns of the third person singular to whoever was named last, subjects before others. */
final class Pronouns {
    private static final int NEAR = 2;
    private final Roster roster;
    private final OnlyPerson only;
    private final Salience salience;
    private final Pleonasm pleonasm = new Pleonasm();
    private final BodyNouns bodyNouns = new BodyNouns();
    private final Map<String, Gender> genders =
            RuleFile.read("extract/actor/pronouns.txt").table(row -> Gender.valueOf(row.get(1)));

    Pronouns(Roster roster, OnlyPerson only, Salience salience) {
        this.salience = salience;
        this.roster = roster;
        this.only = only;
    }

    void addAll(ParsedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord word : sentence.graph().vertexListSorted()) {
                Gender gender = genders.get(form(word));
                addRelative(sentence, word);
                if (gender != null && word.tag().startsWith("PRP")) {
                    resolve(sentence, word, gender).ifPresent(d -> {
                        int token = word.index() - 1;
                        d.add(new Spot(sentence, token, token, token, MentionForm.PRONOUN));
                    });
                }
            }
        }
    }

    /** "Who" and "which" mean the noun that their clause describes. */
    private void addRelative(Sentence sentence, IndexedWord word) {
        if (word.tag().matches("WP\\$?|WDT")
                && roster.at(sentence, word.index() - 1).isEmpty()) {
            int token = word.index() - 1;
            Stream.concat(described(sentence, word), pointedOut(sentence, word))
                    .flatMap(noun -> roster.at(sentence, noun.index() - 1).stream())
                    .findFirst()
                    .ifPresent(d -> d.add(new Spot(sentence, token, token, token, MentionForm.PRONOUN)));
        }
    }

    private static Stream<IndexedWord> described(Sentence sentence, IndexedWord relative) {
        return Grammar.governors(sentence, relative).stream()
                .filter(governor -> governor.is("ref"))
                .map(Governor::word);
    }

    /** "It was A who met B." */
    private static Stream<IndexedWord> pointedOut(Sentence sentence, IndexedWord relative) {
        return Grammar.governors(sentence, relative).stream()
                .filter(governor -> governor.is("nsubj*"))
                .flatMap(verb -> Grammar.governors(sentence, verb.word()).stream())
                .map(Governor::word)
                .filter(noun -> Grammar.isNoun(noun) && Grammar.has(sentence, noun, "cop"))
                .filter(noun -> dependents(sentence, noun, "nsubj").stream().anyMatch(it -> form(it).equals("it")));
    }

    private Optional<Draft> resolve(Sentence sentence, IndexedWord pronoun, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return subjectAbove(sentence, pronoun)
                    .or(() -> powerBefore(sentence, pronoun))
                    .or(() -> subjectBehind(sentence, pronoun));
        }
        List<Draft> near = roster.all().stream()
                .filter(d -> d.kind() == ActorKind.PERSON && d.gender().fits(gender))
                .filter(d -> isNear(d, sentence, pronoun))
                .filter(d -> !isOfSameVerb(d, sentence, pronoun))
                .toList();
        return near.isEmpty()
                ? only.at(sentence, pronoun, gender)
                : near.stream()
                        .max(Comparator.comparingInt(d ->
                                salience.of(d, sentence, pronoun) - (d.gender() == gender ? 0 : Salience.SUBJECT)));
    }

    /** "It" and "its" mean the state or organisation that is the subject of a verb they depend on. */
    private Optional<Draft> subjectAbove(Sentence sentence, IndexedWord pronoun) {
        return Grammar.above(sentence, pronoun).stream()
                .flatMap(verb -> dependents(sentence, verb, "nsubj", "nsubj:pass").stream())
                .filter(subject -> subject.index() < pronoun.index())
                .flatMap(subject -> roster.at(sentence, subject.index() - 1).stream())
                .filter(d -> d.kind() == ActorKind.STATE || d.kind() == ActorKind.ORGANIZATION)
                .findFirst();
    }

    /** "In its first letter, Norway asked": what opens a sentence may speak of the subject that follows. */
    private Optional<Draft> subjectBehind(Sentence sentence, IndexedWord pronoun) {
        return Grammar.governorsBy(sentence, pronoun, "nmod:poss").stream()
                .filter(word -> Grammar.governedAs(sentence, word, "obl*"))
                .flatMap(opening -> Grammar.governors(sentence, opening).stream()
                        .flatMap(verb -> dependents(sentence, verb.word(), "nsubj", "nsubj:pass").stream())
                        .filter(subject -> subject.index() > Math.max(pronoun.index(), opening.index())))
                .flatMap(subject -> roster.at(sentence, subject.index() - 1).stream())
                .filter(d -> d.kind() == ActorKind.STATE || d.kind() == ActorKind.ORGANIZATION)
                .findFirst();
    }

    /** Else the state or organisation that the sentence before is about. */
    private Optional<Draft> powerBefore(Sentence sentence, IndexedWord pronoun) {
        boolean object = Grammar.governedAs(sentence, pronoun, "obj", "iobj", "obl*", "nmod:of");
        if (object || pleonasm.isEmpty(sentence, pronoun) || isOfUnnamedBody(sentence, pronoun)) {
            return Optional.empty();
        }
        return roster.all().stream()
                .filter(d -> d.kind() == ActorKind.STATE || d.kind() == ActorKind.ORGANIZATION)
                .filter(d -> salience.of(d, sentence, pronoun) >= Salience.SUBJECT_BEFORE)
                .max(Comparator.comparingInt(d -> salience.of(d, sentence, pronoun)));
    }

    /** "A joint commission will hold its first session": the commission's, whoever was spoken of before. */
    private boolean isOfUnnamedBody(Sentence sentence, IndexedWord pronoun) {
        return Grammar.governors(sentence, pronoun).stream()
                .filter(owned -> owned.is("nmod:poss"))
                .flatMap(owned -> Grammar.governors(sentence, owned.word()).stream())
                .flatMap(verb -> dependents(sentence, verb.word(), "nsubj").stream())
                .anyMatch(subject -> subject.index() < pronoun.index()
                        && bodyNouns.isBody(Grammar.lemma(subject))
                        && roster.at(sentence, subject.index() - 1).isEmpty());
    }

    private boolean isNear(Draft draft, Sentence sentence, IndexedWord pronoun) {
        return roster.lastBefore(draft, sentence, pronoun.index() - 1)
                .filter(s -> sentence.index() - s.sentence().index() <= NEAR)
                .isPresent();
    }

    /** Subject and object of one verb are two people. */
    private boolean isOfSameVerb(Draft draft, Sentence sentence, IndexedWord pronoun) {
        boolean object = Grammar.governedAs(sentence, pronoun, "obj", "iobj", "obl:to", "obl:with");
        if (!object) {
            return false;
        }
        for (Governor governor : Grammar.governors(sentence, pronoun)) {
            boolean subject = Grammar.subjects(sentence, governor.word()).stream()
                    .anyMatch(s -> roster.at(sentence, s.index() - 1)
                            .filter(d -> d == draft)
                            .isPresent());
            if (subject) {
                return true;
            }
        }
        return false;
    }
}

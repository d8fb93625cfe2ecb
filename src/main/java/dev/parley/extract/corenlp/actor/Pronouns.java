package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.form;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves pronouns of the third person singular to whoever was named last, subjects before others. */
final class Pronouns {
    private static final int NEAR = 2;
    private final Roster roster;
    private final Map<String, Gender> genders =
            RuleFile.read("actor/pronouns.txt").table(row -> Gender.valueOf(row.get(1)));

    Pronouns(Roster roster) {
        this.roster = roster;
    }

    void addAll(ParsedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord word : sentence.graph().vertexListSorted()) {
                Gender gender = genders.get(form(word));
                if (gender != null && word.tag().startsWith("PRP")) {
                    resolve(sentence, word, gender).ifPresent(d -> {
                        int token = word.index() - 1;
                        d.add(new Spot(sentence, token, token, token, MentionForm.PRONOUN));
                    });
                }
            }
        }
    }

    private Optional<Draft> resolve(Sentence sentence, IndexedWord pronoun, Gender gender) {
        boolean thing = gender == Gender.UNKNOWN;
        if (thing && !mayMeanSomebody(sentence, pronoun)) {
            return Optional.empty();
        }
        List<Draft> near = roster.all().stream()
                .filter(d ->
                        thing == (d.kind() != ActorKind.PERSON) && d.gender().fits(gender))
                .filter(d -> d.kind() != ActorKind.ANONYMOUS && d.kind() != ActorKind.GROUP)
                .filter(d -> isNear(d, sentence, pronoun, thing ? 1 : NEAR))
                .filter(d -> !isOfSameVerb(d, sentence, pronoun))
                .toList();
        List<Draft> sure = near.stream().filter(d -> d.gender() == gender).toList();
        return (sure.isEmpty() ? near : sure)
                .stream().max(Comparator.comparingInt(d -> salience(d, sentence, pronoun)));
    }

    /** "It" stands for nobody in "it is likely that"; "its", and an "it" that says, do. */
    private static boolean mayMeanSomebody(Sentence sentence, IndexedWord pronoun) {
        return form(pronoun).equals("its")
                || Grammar.governors(sentence, pronoun).stream()
                        .anyMatch(g -> g.is("nsubj")
                                && Grammar.isVerb(g.word())
                                && Grammar.has(sentence, g.word(), "ccomp", "xcomp", "obj"));
    }

    private boolean isNear(Draft draft, Sentence sentence, IndexedWord pronoun, int sentences) {
        return last(draft, sentence, pronoun)
                .filter(s -> sentence.index() - s.sentence().index() <= sentences)
                .isPresent();
    }

    private Optional<Spot> last(Draft draft, Sentence sentence, IndexedWord pronoun) {
        return roster.lastBefore(draft, sentence, pronoun.index() - 1)
                .filter(s -> s.form() != MentionForm.METONYM || draft.kind() != ActorKind.STATE || s.length() > 0);
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

    private int salience(Draft draft, Sentence sentence, IndexedWord pronoun) {
        int best = Integer.MIN_VALUE;
        for (Spot spot : draft.spots()) {
            if (spot.isBefore(sentence, pronoun.index() - 1)) {
                int distance = sentence.index() - spot.sentence().index();
                int role = role(spot);
                best = Math.max(best, role - distance * 40 - (distance == 0 ? 0 : spot.first() / 10));
            }
        }
        return best;
    }

    private static int role(Spot spot) {
        Optional<IndexedWord> head = spot.sentence().word(spot.head());
        if (head.isEmpty()) {
            return 0;
        }
        List<Governor> governors = Grammar.governors(spot.sentence(), head.get());
        if (governors.stream().anyMatch(g -> g.is("nsubj*", "obl:agent", "root"))) {
            return 30;
        }
        if (governors.stream().anyMatch(g -> g.is("obj", "iobj"))) {
            return 10;
        }
        return governors.stream().anyMatch(g -> g.is("amod", "compound")) ? -10 : 0;
    }
}

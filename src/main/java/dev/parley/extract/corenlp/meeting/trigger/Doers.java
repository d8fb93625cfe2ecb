package dev.parley.extract.corenlp.meeting.trigger;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.isNoun;
import static dev.parley.extract.corenlp.parse.Grammar.isVerb;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does what a verb tells and to whom, also where the parser has lost it: "On Thursday Vladimir Putin received" makes
 * one phrase of day and name.
 */
public final class Doers {
    private static final Set<String> BETWEEN = Set.of("MD", "RB", "RBR", "VBD", "VBZ", "VBP");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS");
    private static final int FAR = 4;
    private final Set<String> meant = RuleFile.read("extract/meeting/meant.txt").words();
    private final Set<String> asking =
            RuleFile.read("extract/meeting/asking-for.txt").words();
    private final Set<String> days = RuleFile.read("extract/meeting/days.txt").words();

    public List<IndexedWord> subjects(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> asked = asked(sentence, verb);
        if (!asked.isEmpty()) {
            return asked;
        }
        List<IndexedWord> told = new ArrayList<>(Grammar.subjects(sentence, verb).stream()
                .filter(subject ->
                        !isVerb(subject) && !days.contains(form(subject)) && !isMeant(sentence, subject, verb))
                .toList());
        told.addAll(0, listedBefore(sentence, verb, told));
        if (told.size() == 1 && form(told.getFirst()).equals("who")) {
            told = new ArrayList<>(besideWho(sentence, verb));
        }
        if (!told.isEmpty() && !Grammar.isPassive(sentence, verb)) {
            // "On Monday Oman's A, B and C conferred": the first of them is read as the day.
            dependents(sentence, verb, "obl:on").stream()
                    .filter(name -> "PERSON".equals(name.ner()) && isDated(sentence, name))
                    .forEach(told::add);
        }
        if (!told.isEmpty() || Grammar.isPassive(sentence, verb)) {
            return told;
        }
        return before(sentence, verb)
                .map(List::of)
                .or(() -> described(sentence, verb))
                .or(() -> inherited(sentence, verb))
                .orElse(told);
    }

    /** "A called on B and C to meet": whoever asks is not asked. */
    private List<IndexedWord> asked(Sentence sentence, IndexedWord verb) {
        return governors(sentence, verb).stream()
                .filter(above -> above.is("xcomp", "advcl:to") && asking.contains(Grammar.lemma(above.word())))
                .flatMap(above -> dependents(sentence, above.word(), "obl:on", "obl:upon", "obl:to").stream())
                .filter(who -> who.index() < verb.index() && isNoun(who))
                .toList();
    }

    /** "It were A and B, who met C": the parser sets the clause beside the names. */
    private static List<IndexedWord> besideWho(Sentence sentence, IndexedWord verb) {
        return governors(sentence, verb).stream()
                .filter(governor -> governor.is("parataxis", "dep", "acl:relcl") && isPerson(governor.word()))
                .map(Governor::word)
                .toList();
    }

    /** "Spoke of her plans to meet B": the plans meet nobody. */
    private boolean isMeant(Sentence sentence, IndexedWord noun, IndexedWord verb) {
        return noun.tag().startsWith("NN")
                && !noun.tag().startsWith("NNP")
                && dependents(sentence, verb, "mark").stream()
                        .anyMatch(to -> form(to).equals("to") && to.index() == noun.index() + 1)
                && Grammar.has(sentence, noun, "nmod:poss")
                && meant.contains(Grammar.lemma(noun));
    }

    /** "A, B, who leads the team, and C flew": the parser hangs the main verb on the relative clause, with C alone. */
    private static List<IndexedWord> listedBefore(Sentence sentence, IndexedWord verb, List<IndexedWord> told) {
        boolean behindAnd = told.size() == 1
                && isPerson(told.getFirst())
                && wordBefore(sentence, Grammar.firstOf(sentence, told.getFirst()))
                        .equals("and");
        if (!behindAnd) {
            return List.of();
        }
        return governors(sentence, verb).stream()
                .filter(governor -> governor.is("conj*"))
                .flatMap(governor -> governors(sentence, governor.word()).stream())
                .filter(above -> above.is("acl:relcl", "dep") && isPerson(above.word()))
                .flatMap(above ->
                        Stream.concat(Stream.of(above.word()), dependents(sentence, above.word(), "appos").stream()))
                .filter(name -> isPerson(name) && name.index() < told.getFirst().index())
                .distinct()
                .toList();
    }

    private static boolean isPerson(IndexedWord word) {
        return "PERSON".equals(word.ner());
    }

    /** @param index of a word, from 1 */
    private static String wordBefore(Sentence sentence, int index) {
        return index < 2 ? "" : sentence.tokens().get(index - 2).word();
    }

    /** "A, who came by boat, had lunch with B": the parser hangs the main verb on the relative clause. */
    private static Optional<List<IndexedWord>> described(Sentence sentence, IndexedWord verb) {
        return governors(sentence, verb).stream()
                .filter(governor ->
                        governor.is("dep") && verb.index() > governor.word().index())
                .flatMap(governor -> governors(sentence, governor.word()).stream())
                .filter(above -> above.is("acl:relcl"))
                .map(above -> List.of(above.word()))
                .findFirst();
    }

    public List<IndexedWord> objects(Sentence sentence, IndexedWord verb) {
        List<IndexedWord> told = Grammar.objects(sentence, verb);
        return told.isEmpty() && !Grammar.isPassive(sentence, verb)
                ? after(sentence, verb).map(List::of).orElse(told)
                : told;
    }

    /** "After meeting B, A said", "A, meeting B", "A is due to meet B": whoever the clause hangs on. */
    private static Optional<List<IndexedWord>> inherited(Sentence sentence, IndexedWord verb) {
        boolean gerund = verb.tag().equals("VBG");
        boolean infinitive = dependents(sentence, verb, "mark").stream()
                .anyMatch(mark -> form(mark).equals("to"));
        boolean having = isHaving(sentence, verb);
        return governors(sentence, verb).stream()
                .filter(governor -> governor.is("xcomp")
                        || (infinitive && governor.is("ccomp", "advcl*"))
                        || (gerund && governor.is("advcl*", "acl", "acl:of"))
                        || (having && governor.is("ccomp", "advcl*", "dep")))
                .map(governor -> governor.is("acl", "acl:of")
                        ? having(sentence, governor.word()).orElse(List.of(governor.word()))
                        : having && isOfSomething(sentence, verb)
                                ? Grammar.objects(sentence, governor.word())
                                : Grammar.subjects(sentence, governor.word()))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** "A has no intention of meeting B": it is A who might. */
    private static Optional<List<IndexedWord>> having(Sentence sentence, IndexedWord noun) {
        return governors(sentence, noun).stream()
                .filter(above -> above.is("obj") && Grammar.lemma(above.word()).equals("have"))
                .map(above -> Grammar.subjects(sentence, above.word()))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst();
    }

    /** "Denied having met B". */
    public static boolean isHaving(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "aux").stream()
                .anyMatch(aux -> form(aux).equals("having"));
    }

    /** "Accused A of having met B". */
    private static boolean isOfSomething(Sentence sentence, IndexedWord verb) {
        return dependents(sentence, verb, "mark", "case").stream().anyMatch(of -> form(of).matches("of|for"));
    }

    private Optional<IndexedWord> before(Sentence sentence, IndexedWord verb) {
        int at = verb.index() - 1;
        while (at > 0
                && verb.index() - at < FAR
                && tagAt(sentence, at).filter(BETWEEN::contains).isPresent()) {
            at--;
        }
        return sentence.word(at - 1).filter(word -> isNoun(word) && isFree(sentence, word));
    }

    /** Not the object of a preposition, unless of the one before the day that runs into the name. */
    private boolean isFree(Sentence sentence, IndexedWord noun) {
        return isDated(sentence, noun) || (!Grammar.has(sentence, noun, "case") && !days.contains(form(noun)));
    }

    private boolean isDated(Sentence sentence, IndexedWord name) {
        return dependents(sentence, name, "compound", "amod", "nmod:poss").stream()
                .anyMatch(part -> days.contains(form(part))
                        || dependents(sentence, part, "compound").stream().anyMatch(day -> days.contains(form(day))));
    }

    private Optional<IndexedWord> after(Sentence sentence, IndexedWord verb) {
        int at = verb.index();
        int last = -1;
        while (tagAt(sentence, at + 1).filter(BEFORE_NOUN::contains).isPresent()) {
            last = tagAt(sentence, at + 1).orElseThrow().startsWith("NN") ? at + 1 : last;
            at++;
        }
        return last < 0 ? Optional.empty() : sentence.word(last - 1).filter(word -> !days.contains(form(word)));
    }

    /** Of the token at this index, counted from 1. */
    private static Optional<String> tagAt(Sentence sentence, int index) {
        return index < 1 || index > sentence.tokens().size()
                ? Optional.empty()
                : Optional.of(sentence.tokens().get(index - 1).tag());
    }
}

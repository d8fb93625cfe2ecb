package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Grammar.Governor;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the office nouns in apposition to a name, on either side of it, however the parser joins them. */
final class OfficesBeside {
    /** How many words tell where somebody is the envoy for. */
    private static final int REGION = 5;

    private final Set<String> teams = RuleFile.read("extract/actor/teams.txt").words();
    private final Set<String> courtesy =
            RuleFile.read("extract/actor/courtesy.txt").words();
    private final Set<String> taking =
            RuleFile.read("extract/actor/taking-office.txt").words();
    private final Roster roster;
    private final Offices offices;

    OfficesBeside(Roster roster, Offices offices) {
        this.roster = roster;
        this.offices = offices;
    }

    List<IndexedWord> of(Spot spot) {
        Sentence sentence = spot.sentence();
        List<IndexedWord> nouns = new ArrayList<>();
        sentence.word(spot.head()).ifPresent(name -> {
            nouns.addAll(dependents(sentence, name, "appos"));
            for (Governor governor : Grammar.governors(sentence, name)) {
                if (governor.is("appos")) {
                    nouns.add(governor.word());
                    nouns.addAll(officesAbove(sentence, governor.word()));
                } else if (governor.is("dep") && isRightBefore(sentence, governor.word(), spot)) {
                    nouns.add(governor.word());
                } else if (governor.is("nsubj") && Grammar.has(sentence, governor.word(), "cop")) {
                    nouns.add(governor.word());
                }
            }
        });
        if (nouns.stream().noneMatch(noun -> offices.isOffice(lemma(noun)))) {
            nouns.addAll(taken(spot));
        }
        nouns.addAll(besideComma(spot));
        envoyBefore(spot).ifPresent(nouns::add);
        return nouns.stream()
                .flatMap(n -> Grammar.withConjuncts(sentence, n).stream()
                        .filter(c -> c.equals(n) || !Grammar.has(sentence, c, "appos", "nmod:poss")))
                .filter(n -> offices.isOffice(lemma(n)) && n.tag().matches("NNP?|JJ"))
                .distinct()
                .toList();
    }

    /** "X replaced Y as minister", "X, who has succeeded Y as minister, ". */
    private List<IndexedWord> taken(Spot spot) {
        Sentence sentence = spot.sentence();
        Stream<IndexedWord> who =
                sentence
                        .word(spot.last() + 2)
                        .filter(relative -> Grammar.form(relative).equals("who"))
                        .stream();
        return Stream.concat(sentence.word(spot.head()).stream(), who)
                .flatMap(subject -> Grammar.governors(sentence, subject).stream())
                .filter(governor -> governor.is("nsubj") && hasTaken(sentence, governor.word()))
                .flatMap(verb -> dependents(sentence, verb.word(), "obl:as").stream())
                .filter(office -> !isWithSomebody(sentence, office))
                .toList();
    }

    /** Not "will succeed", "did not replace", nor "replaced Y as minister with Z". */
    private boolean hasTaken(Sentence sentence, IndexedWord verb) {
        return taking.contains(Grammar.phrasal(sentence, verb))
                && !isWithSomebody(sentence, verb)
                && dependents(sentence, verb, "aux").stream()
                        .allMatch(aux -> lemma(aux).equals("have"))
                && dependents(sentence, verb, "advmod", "neg").stream()
                        .noneMatch(not -> Grammar.form(not).matches("not|n't|never"));
    }

    private static boolean isWithSomebody(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "obl:with", "nmod:with").stream().anyMatch(who -> "PERSON".equals(who.ner()));
    }

    /** "The head of the government's delegation X", with no verb and no comma between. */
    private static boolean isRightBefore(Sentence sentence, IndexedWord noun, Spot spot) {
        return noun.index() <= spot.first()
                && sentence.tokens().subList(noun.index(), spot.first()).stream()
                        .allMatch(word -> word.tag().matches("NN.*|IN|DT|POS|JJ"));
    }

    /** "The envoy for the Sahel, X", "the head of the team, X": the parser may take X for a name of region or team. */
    private List<IndexedWord> officesAbove(Sentence sentence, IndexedWord noun) {
        boolean named = noun.tag().startsWith("NNP") || teams.contains(lemma(noun));
        return !named || offices.isOffice(lemma(noun))
                ? List.of()
                : Grammar.governors(sentence, noun).stream()
                        .filter(above -> above.is("nmod:for", "nmod:to", "nmod:of", "nmod:on", "nmod:in"))
                        .map(Governor::word)
                        .toList();
    }

    /** "X, Y's foreign minister, ": for when the parser joins them otherwise. */
    private List<IndexedWord> besideComma(Spot spot) {
        Sentence sentence = spot.sentence();
        int comma = spot.last() + 1;
        List<IndexedWord> nouns = new ArrayList<>();
        if (comma < sentence.tokens().size()
                && sentence.tokens().get(comma).word().equals(",")) {
            for (int i = comma + 1; i < Math.min(comma + 8, sentence.tokens().size()); i++) {
                if (!sentence.tokens().get(i).tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|CD|VBG|RB")) {
                    break;
                }
                if (offices.isOffice(sentence.tokens().get(i).lemma()) && !isBeforeName(sentence, i)) {
                    sentence.word(i).ifPresent(nouns::add);
                    break;
                }
            }
        }
        return nouns;
    }

    private boolean isBeforeName(Sentence sentence, int token) {
        return token + 1 < sentence.tokens().size()
                && (roster.at(sentence, token + 1).isPresent()
                        || sentence.tokens().get(token + 1).tag().matches("JJ.*|NN.*"));
    }

    /** "Special Envoy for Syria A", "representative for the Horn of Africa B": the parser makes one name of region and person. */
    private Optional<IndexedWord> envoyBefore(Spot spot) {
        Sentence sentence = spot.sentence();
        int last = spot.first() - 1;
        int region = last;
        while (region > last - REGION && region > 0 && isOfRegion(sentence, region)) {
            region--;
        }
        boolean isEnvoy = region > 0
                && region < last
                && sentence.tokens().get(region).word().equals("for")
                && offices.isOffice(sentence.tokens().get(region - 1).word());
        return isEnvoy ? sentence.word(region - 1) : Optional.empty();
    }

    /** "A spokesman for Prime Minister X" is not X. */
    private boolean isOfRegion(Sentence sentence, int token) {
        String word = sentence.tokens().get(token).word();
        if (offices.isOffice(word) || courtesy.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return sentence.tokens().get(token).tag().startsWith("NNP") || word.equals("the") || word.equals("of");
    }
}

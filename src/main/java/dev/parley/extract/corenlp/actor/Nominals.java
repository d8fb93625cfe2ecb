package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;
import static java.util.Collections.disjoint;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Factuality;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Resolves definite phrases: "the Russian president", "the envoy", "Oman's government", "the newspaper". */
final class Nominals {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> BEING_SO =
            RuleFile.read("extract/actor/being-so.txt").words();

    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final Set<String> governments =
            new HashSet<>(RuleFile.read("extract/actor/governments.txt").words());
    private final BodyNouns bodyNouns = new BodyNouns();
    private final Salience salience;
    private final HolderFinder holders;
    private final Set<String> counterparts =
            RuleFile.read("extract/meeting/counterparts.txt").words();

    Nominals(Roster roster, Offices offices, Representation representation, Salience salience, HolderFinder holders) {
        this.salience = salience;
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
        this.holders = holders;
    }

    void addAll(ParsedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (IndexedWord noun : sentence.graph().vertexListSorted()) {
                if (noun.tag().matches("NNP?|NN")
                        && roster.at(sentence, noun.index() - 1).isEmpty()
                        && isHead(sentence, noun)) {
                    resolve(sentence, noun).ifPresent(whom -> add(sentence, noun, whom));
                }
            }
        }
    }

    private void add(Sentence sentence, IndexedWord noun, Draft whom) {
        int first = Grammar.firstOf(sentence, noun) - 1;
        whom.add(new Spot(sentence, first, noun.index() - 1, noun.index() - 1, MentionForm.NOMINAL));
    }

    private static boolean isHead(Sentence sentence, IndexedWord noun) {
        return !Grammar.governedAs(sentence, noun, "compound", "amod", "appos");
    }

    /** "A came as the envoy of B", "A, who has emerged as their ally". */
    static Optional<Draft> whoIsSo(Roster roster, Sentence sentence, IndexedWord noun) {
        return Grammar.governors(sentence, noun).stream()
                .filter(verb -> verb.is("obl:as") && !has(sentence, verb.word(), "obj", "nsubj:pass"))
                .filter(verb -> BEING_SO.contains(lemma(verb.word())) && !Factuality.isNegated(sentence, verb.word()))
                .flatMap(verb -> dependents(sentence, verb.word(), "nsubj").stream())
                .flatMap(subject -> roster.at(sentence, subject.index() - 1).stream())
                .filter(subject -> subject.kind() == ActorKind.PERSON)
                .findFirst();
    }

    private Optional<Draft> resolve(Sentence sentence, IndexedWord noun) {
        Set<Draft> whose = representation.of(sentence, noun);
        String lemma = lemma(noun);
        if (governments.contains(lemma)) {
            return whose.isEmpty() && lemma.equals("country") && isDefinite(sentence, noun)
                    ? latest(Stream.of(ActorKind.STATE), sentence, noun)
                    : whose.stream().filter(d -> d.kind() == ActorKind.STATE).findFirst();
        }
        if (lemma.equals("namesake")) {
            return holders.namesake(whose);
        }
        if (isCounterpart(sentence, noun) && has(sentence, noun, "nmod:poss")) {
            return holders.counterpart(sentence, noun);
        }
        if (bodyNouns.isBody(lemma) && has(sentence, noun, "nmod:poss")) {
            return ofMember(sentence, noun);
        }
        if (bodyNouns.isBody(lemma) && isDefinite(sentence, noun) && !has(sentence, noun, "nmod:poss", "nmod:of")) {
            return body(sentence, noun, whose);
        }
        if (offices.isOffice(lemma)
                && (isDefinite(sentence, noun) || !whose.isEmpty())
                && !isIndefinite(sentence, noun)) {
            return whoIsSo(roster, sentence, noun).or(() -> holders.holder(sentence, noun, whose));
        }
        return offices.isOffice(lemma) && whose.isEmpty() && isOfHeadline(sentence, noun)
                ? holders.onlyBearer(lemma)
                : Optional.empty();
    }

    /** Or "opposite number". */
    private boolean isCounterpart(Sentence sentence, IndexedWord noun) {
        return counterparts.contains(lemma(noun))
                || dependents(sentence, noun, "amod").stream()
                        .anyMatch(word -> counterparts.contains(form(word) + " " + lemma(noun)));
    }

    /** "Envoy quits talks": headlines leave articles out. */
    private static boolean isOfHeadline(Sentence sentence, IndexedWord noun) {
        return sentence.index() == 0
                && noun.tag().equals("NN")
                && !sentence.tokens().getLast().word().equals(".")
                && !has(sentence, noun, "det", "nummod", "nmod:poss", "nmod:of", "appos");
    }

    /** "The company", "the Italian carmaker": the organisation last spoken of that may be called so. */
    private Optional<Draft> body(Sentence sentence, IndexedWord noun, Set<Draft> whose) {
        Optional<Draft> called = dependents(sentence, noun, "compound").stream()
                .filter(name -> name.tag().startsWith("NNP"))
                .flatMap(name -> roster.at(sentence, name.index() - 1).stream())
                .filter(d -> d.kind() == ActorKind.ORGANIZATION)
                .findFirst();
        // "The Taliban movement" is the Taliban, whatever other movement was spoken of.
        if (called.isPresent()) {
            return called;
        }
        List<Draft> near = roster.of(ActorKind.ORGANIZATION)
                .filter(d -> bodyNouns.mayBe(d, lemma(noun)))
                .filter(d -> whose.isEmpty() || d.represents().isEmpty() || !disjoint(d.represents(), whose))
                .filter(d -> !whose.contains(d) && roster.isNear(d, sentence, noun.index() - 1))
                .toList();
        boolean rather = near.stream().anyMatch(d -> bodyNouns.isRather(d, lemma(noun)));
        return near.stream()
                .filter(d -> !rather || bodyNouns.isRather(d, lemma(noun)))
                .max(Comparator.comparingInt(d -> salience.of(d, sentence, noun)));
    }

    /** "His party", "the minister's ministry": the organisation for which that person speaks. */
    private Optional<Draft> ofMember(Sentence sentence, IndexedWord noun) {
        List<Draft> theirs = dependents(sentence, noun, "nmod:poss").stream()
                .flatMap(owner -> roster.at(sentence, owner.index() - 1).stream())
                .filter(owner -> owner.kind() == ActorKind.PERSON)
                .flatMap(person -> person.represents().stream())
                .filter(body -> body.kind() == ActorKind.ORGANIZATION && bodyNouns.isOwn(body, lemma(noun)))
                .distinct()
                .toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    private Optional<Draft> latest(Stream<ActorKind> kinds, Sentence sentence, IndexedWord noun) {
        return kinds.flatMap(roster::of)
                .filter(d -> roster.lastBefore(d, sentence, noun.index() - 1).isPresent())
                .max(Comparator.comparing(d -> roster.lastBefore(d, sentence, noun.index() - 1)
                        .orElseThrow()
                        .span()));
    }

    static boolean isDefinite(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "det").stream().anyMatch(d -> DEFINITE.contains(form(d)));
    }

    static boolean isIndefinite(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "det").stream().anyMatch(d -> !DEFINITE.contains(form(d)))
                || has(sentence, noun, "nummod");
    }
}

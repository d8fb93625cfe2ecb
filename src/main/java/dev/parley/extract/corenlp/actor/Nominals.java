package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.has;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;
import static java.util.Collections.disjoint;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves definite phrases: "the Russian president", "the envoy", "Oman's government", "the newspaper". */
final class Nominals {
    private static final int NEAR = 3;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> APART =
            RuleFile.read("extract/actor/other-offices.txt").words();
    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final Set<String> governments =
            new HashSet<>(RuleFile.read("extract/actor/governments.txt").words());
    private final BodyNouns bodyNouns = new BodyNouns();
    private final Salience salience;
    private final NamesBehindOffices names;
    private final Bearers bearers;
    private final Incumbents incumbents = Incumbents.ofTheWorld();
    private final Optional<LocalDate> published;
    private final Set<String> otherHolders =
            RuleFile.read("extract/actor/other-holders.txt").words();
    private final Set<String> counterparts =
            RuleFile.read("extract/meeting/counterparts.txt").words();

    Nominals(
            Roster roster,
            Offices offices,
            Representation representation,
            Salience salience,
            Optional<LocalDate> published) {
        this.published = published;
        this.bearers = new Bearers(roster, offices);
        this.salience = salience;
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
        this.names = new NamesBehindOffices(roster);
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

    private Optional<Draft> resolve(Sentence sentence, IndexedWord noun) {
        Set<Draft> whose = representation.of(sentence, noun);
        String lemma = lemma(noun);
        if (governments.contains(lemma)) {
            return whose.isEmpty() && lemma.equals("country") && isDefinite(sentence, noun)
                    ? latest(Stream.of(ActorKind.STATE), sentence, noun)
                    : whose.stream().filter(d -> d.kind() == ActorKind.STATE).findFirst();
        }
        if (lemma.equals("namesake")) {
            return namesake(whose);
        }
        if (counterparts.contains(lemma) && has(sentence, noun, "nmod:poss")) {
            return counterpart(sentence, noun);
        }
        if (bodyNouns.isBody(lemma) && isDefinite(sentence, noun) && !has(sentence, noun, "nmod:poss", "nmod:of")) {
            return body(sentence, noun, whose);
        }
        if (offices.isOffice(lemma)
                && (isDefinite(sentence, noun) || !whose.isEmpty())
                && !isIndefinite(sentence, noun)) {
            OfficePhrase phrase = OfficePhrase.around(sentence, noun, roster);
            return person(phrase, whose)
                    .or(() -> names.after(sentence, noun, whose))
                    .or(() -> ruler(phrase, whose))
                    .or(() -> namedLater(phrase, whose))
                    .or(() -> ofNation(phrase, whose))
                    .or(() -> incumbent(phrase, noun, whose));
        }
        return offices.isOffice(lemma) && whose.isEmpty() && isOfHeadline(sentence, noun)
                ? onlyBearer(lemma)
                : Optional.empty();
    }

    /** "Envoy quits talks": headlines leave articles out. */
    private static boolean isOfHeadline(Sentence sentence, IndexedWord noun) {
        return sentence.index() == 0
                && noun.tag().equals("NN")
                && !sentence.tokens().getLast().word().equals(".")
                && !has(sentence, noun, "det", "nummod", "nmod:poss", "nmod:of", "appos");
    }

    private Optional<Draft> onlyBearer(String office) {
        return only(roster.of(ActorKind.PERSON)
                .filter(person -> person.titles().stream()
                        .anyMatch(title -> title.equals(office) || title.endsWith(" " + office))));
    }

    /** "His Norwegian namesake": the one of that side whose surname another bears as well. */
    private Optional<Draft> namesake(Set<Draft> whose) {
        return only(roster.of(ActorKind.PERSON)
                .filter(person -> person.represents().stream().anyMatch(whose::contains))
                .filter(person -> roster.of(ActorKind.PERSON)
                        .anyMatch(other -> other != person && surname(other).equals(surname(person)))));
    }

    /** "His Norwegian counterpart": who holds there the office of somebody named before in the sentence. */
    private Optional<Draft> counterpart(Sentence sentence, IndexedWord noun) {
        Set<Draft> side = dependents(sentence, noun, "amod", "compound").stream()
                .flatMap(word -> roster.at(sentence, word.index() - 1).stream())
                .filter(of -> of.kind() == ActorKind.STATE)
                .collect(Collectors.toSet());
        List<Draft> before = roster.of(ActorKind.PERSON)
                .filter(person -> person.spots().stream()
                        .anyMatch(spot -> spot.sentence().index() == sentence.index()
                                && spot.isBefore(sentence, noun.index() - 1)))
                .toList();
        return only(roster.of(ActorKind.PERSON)
                .filter(person -> !before.contains(person))
                .filter(person -> person.represents().stream().anyMatch(side::contains))
                .filter(person -> before.stream().anyMatch(other -> !disjoint(other.titles(), person.titles()))));
    }

    private static Optional<Draft> only(Stream<Draft> people) {
        List<Draft> found = people.toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String surname(Draft person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
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
                .filter(d -> bodyNouns.mayBe(d.name(), lemma(noun)))
                .filter(d -> whose.isEmpty() || d.represents().isEmpty() || !disjoint(d.represents(), whose))
                .filter(d -> !whose.contains(d) && isNear(d, sentence, noun))
                .toList();
        boolean rather = near.stream().anyMatch(d -> bodyNouns.isRather(d.name(), lemma(noun)));
        return near.stream()
                .filter(d -> !rather || bodyNouns.isRather(d.name(), lemma(noun)))
                .max(Comparator.comparingInt(d -> salience.of(d, sentence, noun)));
    }

    private Optional<Draft> latest(Stream<ActorKind> kinds, Sentence sentence, IndexedWord noun) {
        return kinds.flatMap(roster::of)
                .filter(d -> roster.lastBefore(d, sentence, noun.index() - 1).isPresent())
                .max(Comparator.comparing(d -> roster.lastBefore(d, sentence, noun.index() - 1)
                        .orElseThrow()
                        .span()));
    }

    private boolean isNear(Draft draft, Sentence sentence, IndexedWord noun) {
        return roster.lastBefore(draft, sentence, noun.index() - 1)
                .filter(s -> sentence.index() - s.sentence().index() <= NEAR)
                .isPresent();
    }

    /** Who bears the title, is of that side and was named before; of several, one as {@link Bearers} tells. */
    Optional<Draft> person(OfficePhrase phrase, Set<Draft> whose) {
        return bearerOf(phrase, whose, p -> bears(p, phrase.words()));
    }

    /** "The Norwegian leader" is whoever holds its highest office. */
    private Optional<Draft> ruler(OfficePhrase phrase, Set<Draft> whose) {
        return phrase.title().equals("leader") && !whose.isEmpty()
                ? bearerOf(phrase, whose, p -> p.titles().stream().anyMatch(offices::isHighest))
                : Optional.empty();
    }

    /** A lead may keep the name for the next paragraph: "Norway's president said so. President X is to go." */
    private Optional<Draft> namedLater(OfficePhrase phrase, Set<Draft> whose) {
        if (whose.isEmpty() || phrase.words().size() < 2 && !offices.isHighest(phrase.title())) {
            return Optional.empty();
        }
        return only(roster.of(ActorKind.PERSON)
                .filter(p -> bears(p, phrase.words()) && !bearers.isDoer(p, phrase))
                .filter(p -> p.represents().stream().anyMatch(whose::contains)));
    }

    /** "The Irish envoy" of a union of states is Irish by birth, where the text knows no other envoy. */
    private Optional<Draft> ofNation(OfficePhrase phrase, Set<Draft> whose) {
        List<Draft> bearers = roster.of(ActorKind.PERSON)
                .filter(p -> bears(p, phrase.words()))
                .filter(p -> isNear(p, phrase))
                .toList();
        boolean nation = whose.size() == 1
                && whose.iterator().next().kind() == ActorKind.STATE
                && phrase.words().size() == 1
                && !offices.isHighest(phrase.title());
        return nation
                        && bearers.size() == 1
                        && !bearers.getFirst().represents().isEmpty()
                        && bearers.getFirst().represents().stream()
                                .allMatch(union -> union.kind() == ActorKind.ORGANIZATION
                                        && union.represents().isEmpty())
                ? Optional.of(bearers.getFirst())
                : Optional.empty();
    }

    private boolean isNear(Draft draft, OfficePhrase phrase) {
        return roster.lastBefore(draft, phrase.sentence(), phrase.first())
                .filter(s -> phrase.sentence().index() - s.sentence().index() <= NEAR)
                .isPresent();
    }

    private Optional<Draft> bearerOf(OfficePhrase phrase, Set<Draft> whose, Predicate<Draft> bearing) {
        List<Draft> fitting = roster.of(ActorKind.PERSON)
                .filter(bearing)
                .filter(p -> whose.isEmpty() || p.represents().stream().anyMatch(whose::contains))
                .toList();
        return bearers.meant(phrase, fitting, whose.isEmpty());
    }

    /** "The Norwegian president" is who held the office when the article came out, if the article names that one. */
    private Optional<Draft> incumbent(OfficePhrase phrase, IndexedWord noun, Set<Draft> whose) {
        List<Draft> direct = List.copyOf(representation.directly(phrase.sentence(), noun));
        boolean ofOneState = whose.size() == 1
                && direct.equals(List.copyOf(whose))
                && direct.getFirst().kind() == ActorKind.STATE;
        boolean ofTheDay = phrase.sentence().tokens().subList(phrase.first(), phrase.head()).stream()
                .noneMatch(word -> otherHolders.contains(word.word().toLowerCase(Locale.ROOT)));
        return !ofOneState || !ofTheDay
                ? Optional.empty()
                : published.flatMap(day -> incumbents.holding(
                        phrase.title(),
                        direct.getFirst(),
                        day,
                        roster.of(ActorKind.PERSON)
                                .filter(person -> !bearers.isDoer(person, phrase))
                                .toList()));
    }

    static boolean bears(Draft person, List<String> words) {
        return person.titles().stream().anyMatch(title -> {
            List<String> own = List.of(title.split(" "));
            boolean same = own.getLast().equals(words.getLast()) && own.containsAll(words);
            return same && own.stream().noneMatch(w -> APART.contains(w) && !words.contains(w));
        });
    }

    static boolean isDefinite(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "det").stream().anyMatch(d -> DEFINITE.contains(form(d)));
    }

    static boolean isIndefinite(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "det").stream().anyMatch(d -> !DEFINITE.contains(form(d)))
                || has(sentence, noun, "nummod");
    }
}

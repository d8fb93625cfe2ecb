package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static java.util.Collections.disjoint;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a phrase of an office means: "the Russian president", "the envoy", "his Norwegian counterpart". */
final class HolderFinder {
    private final Roster roster;
    private final Offices offices;
    private final Representation representation;
    private final NamesBehindOffices names;
    private final Bearers bearers;
    private final Incumbents incumbents = Incumbents.ofTheWorld();
    private final Set<String> otherHolders =
            RuleFile.read("extract/actor/other-holders.txt").words();
    private final Optional<LocalDate> published;

    /** @param published when the article came out; without it nobody is meant for having held the office that day */
    HolderFinder(Roster roster, Offices offices, Representation representation, Optional<LocalDate> published) {
        this.roster = roster;
        this.offices = offices;
        this.representation = representation;
        this.names = new NamesBehindOffices(roster);
        this.bearers = new Bearers(roster, offices);
        this.published = published;
    }

    /** @param whose the states and organisations that the phrase says the office is of; empty when it says none */
    Optional<Draft> holder(Sentence sentence, IndexedWord noun, Set<Draft> whose) {
        OfficePhrase phrase = OfficePhrase.around(sentence, noun, roster);
        return bearer(phrase, whose)
                .or(() -> names.after(sentence, noun, whose))
                .or(() -> ruler(phrase, whose))
                .or(() -> namedLater(phrase, whose))
                .or(() -> ofNation(phrase, whose))
                .or(() -> incumbent(phrase, noun, whose));
    }

    /** The only one of the article whose title ends in the office. */
    Optional<Draft> onlyBearer(String office) {
        return only(roster.of(ActorKind.PERSON)
                .filter(person -> person.titles().stream()
                        .anyMatch(title -> title.equals(office) || title.endsWith(" " + office))));
    }

    /** "His Norwegian namesake": the one of that side whose surname another bears as well. */
    Optional<Draft> namesake(Set<Draft> whose) {
        return only(roster.of(ActorKind.PERSON)
                .filter(person -> person.represents().stream().anyMatch(whose::contains))
                .filter(person -> roster.of(ActorKind.PERSON)
                        .anyMatch(other -> other != person && surname(other).equals(surname(person)))));
    }

    /** "His Norwegian counterpart": who holds there the office of somebody named before in the sentence. */
    Optional<Draft> counterpart(Sentence sentence, IndexedWord noun) {
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

    /** Who bears the title, is of that side and was named before; of several, one as {@link Bearers} tells. */
    private Optional<Draft> bearer(OfficePhrase phrase, Set<Draft> whose) {
        return bearerOf(phrase, whose, p -> p.bears(phrase.words()));
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
                .filter(p -> p.bears(phrase.words()) && !bearers.isDoer(p, phrase, false))
                .filter(p -> p.represents().stream().anyMatch(whose::contains)));
    }

    /** "The Irish envoy" of a union of states is Irish by birth, where the text knows no other envoy. */
    private Optional<Draft> ofNation(OfficePhrase phrase, Set<Draft> whose) {
        List<Draft> bearers = roster.of(ActorKind.PERSON)
                .filter(p -> p.bears(phrase.words()))
                .filter(p -> roster.isNear(p, phrase.sentence(), phrase.first()))
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
                                .filter(person -> !bearers.isDoer(person, phrase, false))
                                .toList()));
    }
}

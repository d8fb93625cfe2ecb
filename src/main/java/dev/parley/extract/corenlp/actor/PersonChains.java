package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gathers the names of the same person: full names first, then surnames, given names and nicknames of those. Two people
 * of one surname are kept apart by given name and by Mr or Mrs; a bare surname is whose it was before, else the one last
 * named, and a relative's only when it is nobody else's.
 */
final class PersonChains {
    private final Roster roster;
    private final Offices offices;
    private final GivenNames givenNames;
    private final Relatives relatives;
    private final String article;
    private final Set<String> openers =
            RuleFile.read("extract/actor/surname-openers.txt").words();
    private final List<Chain> chains = new ArrayList<>();

    private record Chain(Draft draft, List<String> words) {}

    PersonChains(Roster roster, Offices offices, GivenNames givenNames, String article) {
        this.roster = roster;
        this.offices = offices;
        this.givenNames = givenNames;
        this.relatives = new Relatives(offices);
        this.article = article;
    }

    void addAll(List<Name> names) {
        names.stream().filter(name -> name.isFull() && !isOpened(name)).forEach(this::addFull);
        names.stream().filter(name -> isOpened(name) && isFull(name)).forEach(this::addFull);
        names.stream()
                .filter(n -> !isFull(n))
                .sorted(Comparator.comparing(Name::span))
                .forEach(this::addShort);
    }

    /** "De la Calle" is no more than a surname, where somebody is called "Humberto de la Calle". */
    private boolean isFull(Name name) {
        return name.isFull() && !(isOpened(name) && chains.stream().anyMatch(c -> endsIn(c.words(), name.words())));
    }

    private boolean isOpened(Name name) {
        return openers.contains(name.words().getFirst().toLowerCase(Locale.ROOT));
    }

    private static boolean endsIn(List<String> full, List<String> surname) {
        int from = full.size() - surname.size();
        return from > 0
                && IntStream.range(0, surname.size())
                        .allMatch(i -> full.get(from + i).equalsIgnoreCase(surname.get(i)));
    }

    /** Whether the name, tagged as something else, is a known person's surname. */
    boolean knows(Name name) {
        return !isFull(name) && chains.stream().anyMatch(c -> same(c.words().getLast(), name.lastWord()));
    }

    /** Whether the name, tagged as something else, is one by which a person is called more often. */
    boolean isRatherCalled(Name name, List<Name> others) {
        return !name.isFull()
                && chains.stream()
                        .filter(c -> same(c.words().getLast(), name.lastWord()))
                        .anyMatch(c -> c.draft().spots().size()
                                > others.stream()
                                        .filter(o -> o.words().equals(name.words()))
                                        .count());
    }

    private void addFull(Name name) {
        Chain chain = chains.stream()
                .filter(c -> isSamePerson(c.words(), name.words()))
                .findFirst()
                .orElseGet(() -> begin(name));
        chain.draft().learn(givenNames.gender(name.words().getFirst()));
        add(chain.draft(), name);
    }

    private void addShort(Name name) {
        Gender told = offices.gender(name.before());
        List<Chain> fitting = chains.stream()
                .filter(c -> same(c.words().getLast(), name.lastWord()) || isGiven(c, name))
                .filter(c -> c.draft().gender().fits(told))
                .filter(c -> told != Gender.UNKNOWN || isGiven(c, name) || !relatives.isRelative(c.draft()))
                .toList();
        Chain chain = owner(fitting, name)
                .or(() -> lastNamed(fitting, name))
                .or(() -> fitting.stream().findFirst())
                .orElseGet(() -> begin(name));
        chain.draft().learn(told);
        add(chain.draft(), name);
    }

    /** Whose the bare name was before, so that a namesake's full name does not take it over. */
    private Optional<Chain> owner(List<Chain> fitting, Name name) {
        List<Chain> owners = fitting.stream().filter(c -> isCalled(c, name)).toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Chain chain, Name name) {
        return chain.draft().spots().stream()
                .anyMatch(s -> s.length() == 1
                        && s.isBefore(name.sentence(), name.first())
                        && s.sentence().tokens().get(s.first()).word().equals(name.lastWord()));
    }

    private Optional<Chain> lastNamed(List<Chain> fitting, Name name) {
        return fitting.stream()
                .filter(c -> roster.lastBefore(c.draft(), name.sentence(), name.first())
                        .isPresent())
                .max(Comparator.comparing(c -> roster.lastBefore(c.draft(), name.sentence(), name.first())
                        .orElseThrow()
                        .span()));
    }

    private static boolean isGiven(Chain chain, Name name) {
        return chain.words().size() > 1 && same(chain.words().getFirst(), name.lastWord());
    }

    private Chain begin(Name name) {
        Chain chain = new Chain(roster.add(ActorKind.PERSON), name.words());
        chains.add(chain);
        return chain;
    }

    private void add(Draft draft, Name name) {
        draft.addName(name.span().in(article));
        draft.learn(offices.gender(name.before()));
        draft.add(new Spot(name.sentence(), name.first(), name.last(), name.last(), MentionForm.NAMED));
    }

    private static boolean isSamePerson(List<String> known, List<String> words) {
        if (known.size() < 2 || !same(known.getLast(), words.getLast())) {
            return false;
        }
        String a = known.getFirst().toLowerCase(Locale.ROOT);
        String b = words.getFirst().toLowerCase(Locale.ROOT);
        boolean initial = (isInitial(a) || isInitial(b)) && a.charAt(0) == b.charAt(0);
        boolean shortened = a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
        return a.equals(b) || initial || shortened;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
    }

    private static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.startsWith("al-") || low.startsWith("el-") ? low.substring(3) : low;
    }
}

package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.place.States;
import dev.parley.rules.RuleFile;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of those that an article names held an office of a state when it was published; nobody where that day is not known. It names nobody and gives nobody an
 * office: what a story does not say of its people the file tells only to find out whom "the Norwegian president" means.
 */
final class Incumbents {
    private static final String STILL = "-";
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Incumbents OF_THE_WORLD =
            new Incumbents(RuleFile.read("extract/actor/incumbents.txt").rows());
    private final List<Term> terms;

    private record Term(String state, Set<String> titles, Set<String> name, YearMonth first, YearMonth last) {
        boolean isCalled(List<String> words) {
            return !words.isEmpty() && name.containsAll(words);
        }

        boolean holdsAt(YearMonth month) {
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    private Incumbents(List<List<String>> rows) {
        terms = rows.stream().map(Incumbents::term).toList();
    }

    static Incumbents ofTheWorld() {
        return OF_THE_WORLD;
    }

    private static Term term(List<String> row) {
        String state = States.ofTheWorld()
                .ofCode(row.get(0))
                .orElseThrow(() -> new IllegalStateException("No state has the code " + row.get(0)))
                .name();
        Set<String> titles = Stream.of(row.get(1).split(";")).map(String::strip).collect(Collectors.toSet());
        YearMonth last = row.get(4).equals(STILL) ? YearMonth.from(LocalDate.MAX) : YearMonth.parse(row.get(4));
        return new Term(
                state, titles, words(row.get(2)).collect(Collectors.toSet()), YearMonth.parse(row.get(3)), last);
    }

    /** The one of the people who held it; nobody in a month in which it changed hands. */
    Optional<Draft> holding(String title, Draft state, LocalDate day, List<Draft> people) {
        List<Term> then = terms.stream()
                .filter(term ->
                        term.state().equals(state.name()) && term.titles().contains(title))
                .filter(term -> term.holdsAt(YearMonth.from(day)))
                .toList();
        if (then.stream().map(Term::name).distinct().count() != 1) {
            return Optional.empty();
        }
        List<Draft> found = people.stream()
                .filter(person -> then.getFirst().isCalled(words(person.name()).toList()))
                .filter(person -> isOfNoOther(person, state))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isOfNoOther(Draft person, Draft state) {
        return person.represents().stream().allMatch(of -> of == state || of.kind() != ActorKind.STATE);
    }

    /** Without initials, marks above letters, "Jr." and the like. */
    private static Stream<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1 && !SUFFIXES.contains(word));
    }
}

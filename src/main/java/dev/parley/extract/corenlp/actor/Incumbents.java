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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of those that an article names held an office of a state when it was published. It names nobody and gives nobody an
 * office: what a story does not say of its people the file tells only to find out whom "the Norwegian president" means.
 */
final class Incumbents {
    private static final String STILL = "-";
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

    /** The one of the people who held it, on any day where none is told; nobody where several may have. */
    Optional<Draft> holding(String title, Draft state, Optional<LocalDate> day, List<Draft> people) {
        Predicate<Draft> held = terms.stream()
                .filter(term ->
                        term.state().equals(state.name()) && term.titles().contains(title))
                .filter(term -> day.map(YearMonth::from).map(term::holdsAt).orElse(true))
                .map(term -> (Predicate<Draft>)
                        person -> term.isCalled(words(person.name()).toList()))
                .reduce(person -> false, Predicate::or);
        List<Draft> found = people.stream()
                .filter(held)
                .filter(person -> isOfNoOther(person, state))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isOfNoOther(Draft person, Draft state) {
        return person.represents().stream().allMatch(of -> of == state || of.kind() != ActorKind.STATE);
    }

    /** Without initials and marks above letters. */
    private static Stream<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() > 1);
    }
}

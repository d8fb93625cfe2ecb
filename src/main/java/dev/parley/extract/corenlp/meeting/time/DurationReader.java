package dev.parley.extract.corenlp.meeting.time;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads how long a meeting lasts: "five-hour talks", "met for forty minutes", "three days of talks", "lasted an hour". */
public final class DurationReader {
    private static final int PHRASE = 4;
    private static final Set<String> HOURS = Set.of("hour", "minute");
    private static final Set<String> STARTS = Set.of("begin", "start", "open");
    private final Map<String, String> lengths =
            RuleFile.read("extract/meeting/lengths.txt").table(row -> row.get(1));
    private final Set<String> ordinals =
            RuleFile.read("extract/meeting/ordinals.txt").words();
    private final Map<String, String> units =
            RuleFile.read("extract/meeting/units.txt").table(row -> row.get(1));
    private final Set<String> longUnits =
            RuleFile.read("extract/meeting/long-units.txt").words();
    private final Pattern hyphenated =
            Pattern.compile("([a-z]+|\\d+)-(" + String.join("|", units.keySet()) + ")(-long)?");
    private final Set<String> sessionNouns =
            RuleFile.read("extract/meeting/sessions.txt").words();
    private final Map<String, Edge> edges =
            RuleFile.read("extract/meeting/edges.txt").table(row -> Edge.valueOf(row.get(1)));
    private final Map<String, String> numbers =
            RuleFile.read("extract/meeting/numbers.txt").table(row -> row.get(1));

    public Optional<String> read(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> measures = new ArrayList<>();
        List<IndexedWord> sessions = new ArrayList<>();
        for (IndexedWord word : clause.inner()) {
            Optional<String> modified = modified(sentence, word);
            if (modified.isPresent()) {
                return modified;
            }
            measures.addAll(dependents(sentence, word, "obl:for", "nmod:for"));
            if (!trigger.isNoun()) {
                measures.addAll(dependents(sentence, word, "obl:over"));
            }
            dependents(sentence, word, "obl:after", "advcl:after").stream()
                    .filter(unit -> !isSince(sentence, unit))
                    .forEach(measures::add);
            dependents(sentence, word, "obl:after").stream()
                    .filter(session -> sessionNouns.contains(lemma(session)))
                    .forEach(sessions::add);
            measures.addAll(sinceItBegan(trigger, word));
            if (lemma(word).equals("last") || lemma(word).equals("spend") || isTaking(sentence, word)) {
                measures.addAll(following(sentence, word));
            }
        }
        clause.outer().stream()
                .filter(word -> lemma(word).equals("spend"))
                .forEach(word -> measures.addAll(following(sentence, word)));
        measures.add(trigger.head());
        governors(sentence, trigger.head()).stream()
                .filter(g -> g.is("nmod:of"))
                .forEach(g -> measures.add(g.word()));
        return measures.stream()
                .flatMap(m -> measured(sentence, m).stream())
                .findFirst()
                .or(() -> sessions.stream()
                        .flatMap(session -> modified(sentence, session).stream())
                        .findFirst());
    }

    /** "The meeting, which took ninety minutes"; but it may also take place two days later. */
    private boolean isTaking(Sentence sentence, IndexedWord verb) {
        return lemma(verb).equals("take")
                && !form(next(sentence, verb)).equals("place")
                && dependents(sentence, verb, "obj").stream().anyMatch(object -> units.containsKey(lemma(object)));
    }

    private static IndexedWord next(Sentence sentence, IndexedWord word) {
        return sentence.word(word.index()).orElse(word);
    }

    /** "Seven months after they first met" and "two days after the flood" tell when; "after two weeks of talks" how long. */
    private boolean isSince(Sentence sentence, IndexedWord unit) {
        boolean before = dependents(sentence, unit, "case").stream().anyMatch(after -> after.index() > unit.index());
        return before
                || longUnits.contains(lemma(unit))
                        && dependents(sentence, unit, "nmod:of").isEmpty();
    }

    /** "Ended at 2 a.m., sixteen hours after it began"; but not after another thing began. */
    private List<IndexedWord> sinceItBegan(Trigger trigger, IndexedWord end) {
        Sentence sentence = trigger.sentence();
        if (edges.get(Grammar.phrasal(sentence, end)) != Edge.LAST || !trigger.isNoun() || !trigger.isNearestTo(end)) {
            return List.of();
        }
        String subject = Grammar.isPlural(trigger.head()) ? "they" : "it";
        return sentence.graph().vertexListSorted().stream()
                .filter(unit -> unit.index() > end.index() && HOURS.contains(lemma(unit)))
                .filter(unit -> followsAs(sentence, unit.index(), "after"::equals)
                        && followsAs(sentence, unit.index() + 1, subject::equals)
                        && sentence.word(unit.index() + 2)
                                .filter(verb -> STARTS.contains(lemma(verb)))
                                .isPresent())
                .toList();
    }

    private static boolean followsAs(Sentence sentence, int token, Predicate<String> wanted) {
        return sentence.word(token).filter(word -> wanted.test(form(word))).isPresent();
    }

    /** The units soon after the verb, however the parser hangs "about an hour and a half" on it. */
    private List<IndexedWord> following(Sentence sentence, IndexedWord verb) {
        return sentence.graph().vertexListSorted().stream()
                .filter(word -> word.index() > verb.index() && word.index() <= verb.index() + 2 * PHRASE)
                .filter(word -> units.containsKey(lemma(word)))
                .toList();
    }

    /** "five-hour talks", "broke up after a ten-hour session". */
    private Optional<String> modified(Sentence sentence, IndexedWord noun) {
        return dependents(sentence, noun, "amod", "compound", "nmod:poss").stream()
                .flatMap(modifier -> hyphenated(form(modifier)).stream())
                .findFirst();
    }

    private Optional<String> hyphenated(String word) {
        Matcher matcher = hyphenated.matcher(word);
        return matcher.matches() ? iso(matcher.group(1), matcher.group(2)) : Optional.ofNullable(lengths.get(word));
    }

    private Optional<String> measured(Sentence sentence, IndexedWord unit) {
        return inSoManyWords(sentence, unit).or(() -> counted(sentence, unit));
    }

    /** "half an hour", "an hour and a half": a phrase of the list that the unit stands in. */
    private Optional<String> inSoManyWords(Sentence sentence, IndexedWord unit) {
        String around = words(sentence, unit.index() - 1 - PHRASE, unit.index() + PHRASE);
        return !units.containsKey(lemma(unit))
                        && !lengths.containsKey(form(unit))
                        && !form(unit).equals("quarter")
                ? Optional.empty()
                : lengths.entrySet().stream()
                        .filter(length -> around.contains(" " + length.getKey() + " "))
                        .findFirst()
                        .map(Map.Entry::getValue);
    }

    private static String words(Sentence sentence, int from, int to) {
        return sentence
                .tokens()
                .subList(Math.max(0, from), Math.min(to, sentence.tokens().size()))
                .stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
    }

    private Optional<String> counted(Sentence sentence, IndexedWord unit) {
        boolean ordinal = dependents(sentence, unit, "amod").stream().anyMatch(m -> ordinals.contains(form(m)));
        if (ordinal || !units.containsKey(lemma(unit))) {
            return Optional.empty();
        }
        return dependents(sentence, unit, "nummod", "det", "compound", "amod").stream()
                .flatMap(n -> iso(form(n), lemma(unit)).stream())
                .findFirst();
    }

    private Optional<String> iso(String number, String unit) {
        String value = number.matches("\\d+") ? number : numbers.get(number);
        String form = units.get(unit);
        return value == null || form == null ? Optional.empty() : Optional.of(form.replace("n", value));
    }
}

package dev.parley.extract.corenlp.meeting;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.governors;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a meeting lasts: "five-hour talks", "met for forty minutes", "three days of talks", "lasted an hour". */
final class DurationReader {
    private static final Pattern HYPHENATED = Pattern.compile("([a-z]+|\\d+)-(minute|hour|day|week|month)(-long)?");
    private final Map<String, String> units = RuleFile.read("meeting/units.txt").table(row -> row.get(1));
    private final Map<String, String> numbers =
            RuleFile.read("meeting/numbers.txt").table(row -> row.get(1));

    Optional<String> read(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> measures = new ArrayList<>();
        for (IndexedWord word : clause.inner()) {
            for (IndexedWord modifier : dependents(sentence, word, "amod", "compound", "nmod:poss")) {
                Optional<String> hyphenated = hyphenated(form(modifier));
                if (hyphenated.isPresent()) {
                    return hyphenated;
                }
            }
            measures.addAll(dependents(sentence, word, "obl:for", "nmod:for", "obl:after", "advcl:after"));
            if (lemma(word).equals("last") || lemma(word).equals("spend")) {
                measures.addAll(dependents(sentence, word, "obj", "obl:tmod", "obl:unmarked", "obl", "obl:npmod"));
            }
        }
        measures.add(trigger.head());
        governors(sentence, trigger.head()).stream()
                .filter(g -> g.is("nmod:of"))
                .forEach(g -> measures.add(g.word()));
        return measures.stream().flatMap(m -> counted(sentence, m).stream()).findFirst();
    }

    private Optional<String> hyphenated(String word) {
        Matcher matcher = HYPHENATED.matcher(word);
        return matcher.matches() ? iso(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private Optional<String> counted(Sentence sentence, IndexedWord unit) {
        if (!units.containsKey(lemma(unit))) {
            return Optional.empty();
        }
        return dependents(sentence, unit, "nummod", "det").stream()
                .flatMap(n -> iso(form(n), lemma(unit)).stream())
                .findFirst();
    }

    private Optional<String> iso(String number, String unit) {
        String value = number.matches("\\d+") ? number : numbers.get(number);
        String form = units.get(unit);
        return value == null || form == null ? Optional.empty() : Optional.of(form.replace("n", value));
    }
}

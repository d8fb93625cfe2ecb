package dev.parley.extract.corenlp.statement;

import dev.parley.extract.Act;
import dev.parley.rules.RuleFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code acts.txt} with the words of {@code act-words.txt} put in; the first that fits tells the act. */
final class ActRules {
    private static final Pattern BRACED = Pattern.compile("\\{([A-Za-z-]+)}");
    private static final String LEADING = "leading";

    private final Map<String, Set<String>> words = words();
    private final PlainWords plain = new PlainWords(listed("passed-over"), listed("as-they-stand"));
    private final List<Rule> rules = RuleFile.read("extract/statement/acts.txt").patternRows().stream()
            .map(this::rule)
            .toList();

    /**
     * A line of the list.
     *
     * @param cues lemmas of the cue it holds for; none for any
     * @param leading whether it only holds for content that leads its sentence
     * @param about found in what is judged or said, else the rule does not hold
     */
    record Rule(Act act, Set<String> cues, boolean leading, Pattern about, Pattern pattern) {
        boolean fits(Saying saying) {
            return (!leading || saying.leads())
                    && (cues.isEmpty() || cues.contains(saying.cue()))
                    && pattern.matcher(saying.content()).find()
                    && about.matcher(saying.target() + " " + saying.content()).find();
        }
    }

    Optional<Act> act(Saying told) {
        Saying saying = told.inPlainWords(plain);
        return rules.stream().filter(rule -> rule.fits(saying)).map(Rule::act).findFirst();
    }

    /** The text as the patterns see it. */
    String plain(String text) {
        return plain.of(text);
    }

    List<Rule> all() {
        return rules;
    }

    private Rule rule(List<String> fields) {
        if (fields.size() != 4) {
            throw new IllegalStateException("Not an act, cues, what it is about and a pattern: " + fields);
        }
        String cues = fields.get(1);
        boolean any = cues.equals("*") || cues.equals(LEADING);
        return new Rule(
                Act.valueOf(fields.get(0)),
                any ? Set.of() : Set.of(cues.split(" ")),
                cues.equals(LEADING),
                Pattern.compile(fields.get(2).equals("*") ? "" : filled(fields.get(2))),
                Pattern.compile(filled(fields.get(3))));
    }

    private String filled(String pattern) {
        Matcher braced = BRACED.matcher(pattern);
        return braced.replaceAll(match -> Matcher.quoteReplacement(alternatives(match.group(1))));
    }

    private String alternatives(String name) {
        String all = filled(String.join("|", listed(name)));
        return name.equals(name.toUpperCase(Locale.ROOT)) ? "(?:" + all + ")" : "\\b(?:" + all + ")\\b";
    }

    private Set<String> listed(String name) {
        Set<String> listed = words.get(name);
        if (listed == null) {
            throw new IllegalStateException("No words named " + name);
        }
        return listed;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (List<String> line :
                RuleFile.read("extract/statement/act-words.txt").patternRows()) {
            Set<String> listed = words.computeIfAbsent(line.getFirst(), name -> new LinkedHashSet<>());
            listed.addAll(List.of(line.get(1).split(", ")));
        }
        return words;
    }
}

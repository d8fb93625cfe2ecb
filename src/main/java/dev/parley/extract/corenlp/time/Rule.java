package dev.parley.extract.corenlp.time;

import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the grammar: a kind and the pattern that shows it. */
final class Rule {
    private static final Map<String, String> FRAGMENTS =
            RuleFile.read("extract/time/fragments.txt").pairs('=');
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final String SECOND = "two";
    private static final String EXTENT = "x";

    private final String kind;
    private final Pattern pattern;
    private final Map<String, UnaryOperator<String>> readers = new HashMap<>();

    Rule(String line) {
        int colon = line.indexOf(':');
        this.kind = line.substring(0, colon).strip();
        String body = NAME.matcher(spaced(line.substring(colon + 1).strip())).replaceAll(this::named);
        this.pattern = Pattern.compile("(?:" + body + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    String kind() {
        return kind;
    }

    /** Matches that begin at one of the places, which are where words begin. */
    List<Match> in(String text, int[] places) {
        List<Match> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int place : places) {
            matcher.region(place, text.length());
            if (matcher.lookingAt()) {
                matches.add(match(matcher));
            }
        }
        return matches;
    }

    private Match match(Matcher found) {
        Map<String, String> parts = new HashMap<>();
        pattern.namedGroups().keySet().forEach(name -> {
            String written = found.group(name);
            if (written != null) {
                parts.put(
                        name,
                        readers.getOrDefault(name, UnaryOperator.identity()).apply(written));
            }
        });
        boolean inner = parts.containsKey(EXTENT);
        return new Match(
                kind,
                inner ? found.start(EXTENT) : found.start(),
                inner ? found.end(EXTENT) : found.end(),
                Map.copyOf(parts));
    }

    private String named(MatchResult macro) {
        String group = macro.group(1);
        String name = group.endsWith(SECOND) ? group.substring(0, group.length() - SECOND.length()) : group;
        return Matcher.quoteReplacement("(?<" + group + ">" + piece(name, group) + ")");
    }

    private String piece(String name, String group) {
        if (name.equals("n")) {
            readers.put(group, Numbers::read);
            return Numbers.PATTERN;
        }
        Optional<Vocabulary> words = Vocabulary.named(name);
        if (words.isPresent()) {
            readers.put(group, words.get()::valueOf);
            return words.get().pattern();
        }
        String fragment = FRAGMENTS.get(name);
        if (fragment == null) {
            throw new IllegalStateException("No words and no fragment named {" + name + "}");
        }
        return spaced(fragment);
    }

    private static String spaced(String pattern) {
        return pattern.replace("[ ", "[\\s").replace("_", "(?:[\\s-]+)").replace(" ", "(?:\\s+)");
    }
}

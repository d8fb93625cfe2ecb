package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds states that only the article knows: a name with a government ("X's foreign minister", "Prime Minister of X"), in
 * a dateline, or with an adjective of its own before a government ("the Xian president").
 */
final class NewStates {
    private static final int SHORTEST = 4;
    private static final Pattern DATELINE =
            Pattern.compile("^(\\p{Lu}[\\p{Lu} '’-]{2,}), (\\p{Lu}\\p{Ll}+)(?= (?:\\(|[—–-])|, )");
    private final StateEvidence evidence = new StateEvidence();
    private final List<String> endings =
            List.copyOf(RuleFile.read("place/adjective-endings.txt").words());
    private final Gazetteer gazetteer;

    NewStates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    States in(ParsedArticle article) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Map<String, String> capitals = capitals(article);
        capitals.keySet().forEach(state -> found.put(state, new LinkedHashSet<>()));
        Map<String, Boolean> attributes = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (isNew(sentence, i)) {
                    read(sentence, i, found, attributes);
                    if (!"O".equals(Spans.tag(sentence, i))) {
                        names.add(Spans.word(sentence, i));
                    }
                }
            }
        }
        attributes.forEach((attribute, strong) -> addAttribute(attribute, strong, names, found));
        return States.ofTheWorld().with(states(found, capitals));
    }

    private void read(Sentence sentence, int token, Map<String, Set<String>> found, Map<String, Boolean> attributes) {
        String word = Spans.word(sentence, token);
        if (evidence.isState(sentence, token)) {
            found.computeIfAbsent(word, w -> new LinkedHashSet<>());
        } else if (evidence.governs(sentence, token + 1, true)) {
            attributes.merge(word, evidence.governs(sentence, token + 1, false), Boolean::logicalOr);
        }
    }

    /** What stands before a government is an adjective of a name in the text, or the name itself. */
    private void addAttribute(String attribute, boolean strong, Set<String> names, Map<String, Set<String>> found) {
        String name = names.stream()
                .filter(n -> isAdjectiveOf(attribute, n))
                .findFirst()
                .orElse(attribute);
        boolean adjective = !name.equals(attribute);
        if (adjective) {
            found.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(attribute);
        } else if (strong && endings.stream().noneMatch(attribute::endsWith)) {
            found.computeIfAbsent(name, n -> new LinkedHashSet<>());
        }
    }

    /** "Norlund", "Norlundian": the name, less up to two letters, with an ending. */
    private boolean isAdjectiveOf(String adjective, String name) {
        for (int cut = 0; cut <= 2 && name.length() - cut >= SHORTEST - 1; cut++) {
            String stem = name.substring(0, name.length() - cut);
            if (!adjective.equals(name) && endings.stream().anyMatch(e -> adjective.equals(stem + e))) {
                return true;
            }
        }
        return false;
    }

    private static List<State> states(Map<String, Set<String>> found, Map<String, String> capitals) {
        List<State> states = new ArrayList<>();
        found.forEach((name, adjectives) -> {
            List<String> forms = new ArrayList<>(adjectives);
            adjectives.forEach(a -> forms.add(a + "s"));
            states.add(new State(null, name, List.of(name), forms, capitals.get(name)));
        });
        return states;
    }

    /** State to city, from datelines: "PORT NORLUND, Norland —". */
    private Map<String, String> capitals(ParsedArticle article) {
        Map<String, String> capitals = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            Matcher line = DATELINE.matcher(sentence.span().in(article.text()));
            boolean isNew = line.find()
                    && gazetteer.named(line.group(1)).isEmpty()
                    && gazetteer.named(line.group(2)).isEmpty();
            if (isNew) {
                capitals.putIfAbsent(line.group(2), Names.calm(line.group(1)));
            }
        }
        return capitals;
    }

    /** A name of one word that is neither known nor part of a person's. */
    private boolean isNew(Sentence sentence, int token) {
        CoreLabel label = sentence.tokens().get(token);
        String word = label.word();
        boolean person = "PERSON".equals(label.ner())
                && ("PERSON".equals(Spans.tag(sentence, token - 1)) || "PERSON".equals(Spans.tag(sentence, token + 1)));
        return word.length() >= SHORTEST
                && !person
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && label.tag().matches("NNP.*|JJ")
                && gazetteer.named(word).isEmpty()
                && States.ofTheWorld().ofAdjective(word).isEmpty();
    }
}

package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.RuleFile;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds states that only the article knows: a name with a government ("X's foreign minister", "Prime Minister of X") or
 * with an adjective of its own before one ("the Xian president").
 */
final class NewStates {
    private static final int SHORTEST = 4;
    private final Set<String> offices = RuleFile.read("place/state-words.txt").words();
    private final List<String> endings =
            List.copyOf(RuleFile.read("place/adjective-endings.txt").words());
    private final Gazetteer gazetteer;

    NewStates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    States in(ParsedArticle article) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Set<String> adjectives = new LinkedHashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (isNew(sentence, i)) {
                    read(sentence, i, found, adjectives);
                }
            }
        }
        addByAdjective(article, found, adjectives);
        return States.ofTheWorld().with(states(found, capitals(article, found.keySet())));
    }

    private void read(Sentence sentence, int token, Map<String, Set<String>> found, Set<String> adjectives) {
        String word = Spans.word(sentence, token);
        boolean owns = Spans.word(sentence, token + 1).matches("['’]s?") && governs(sentence, token + 2);
        boolean of = Spans.word(sentence, token - 1).equals("of") && isOffice(sentence, token - 2);
        if ((owns || of)
                && !"PERSON".equals(Spans.tag(sentence, token))
                && !"ORGANIZATION".equals(Spans.tag(sentence, token))) {
            found.computeIfAbsent(word, w -> new LinkedHashSet<>());
        } else if (governs(sentence, token + 1)) {
            adjectives.add(word);
        }
    }

    private void addByAdjective(ParsedArticle article, Map<String, Set<String>> found, Set<String> adjectives) {
        Set<String> names = new LinkedHashSet<>(found.keySet());
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (isNew(sentence, i) && !"PERSON".equals(Spans.tag(sentence, i))) {
                    names.add(Spans.word(sentence, i));
                }
            }
        }
        for (String adjective : adjectives) {
            names.stream()
                    .filter(name -> isAdjectiveOf(adjective, name))
                    .findFirst()
                    .ifPresent(name -> found.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(adjective));
        }
    }

    /** "Velmora", "Velmoran": the name, less up to two letters, with an ending. */
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

    /** From datelines: "PORT ANSELM, Kestrey —". */
    private static Map<String, String> capitals(ParsedArticle article, Set<String> states) {
        Map<String, String> capitals = new LinkedHashMap<>();
        for (TextSpan paragraph : article.paragraphs()) {
            String line = paragraph.in(article.text());
            int comma = line.indexOf(',');
            for (String state : states) {
                boolean dated = comma > 0 && line.startsWith(", " + state, comma);
                if (dated
                        && line.substring(0, comma)
                                .equals(line.substring(0, comma).toUpperCase(Locale.ROOT))) {
                    capitals.putIfAbsent(state, Names.calm(line.substring(0, comma)));
                }
            }
        }
        return capitals;
    }

    /** A new name begins and ends with the token. */
    private boolean isNew(Sentence sentence, int token) {
        CoreLabel label = sentence.tokens().get(token);
        String word = label.word();
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && (label.tag().startsWith("NNP")
                        || label.tag().startsWith("JJ")
                        || label.tag().startsWith("NNPS"))
                && gazetteer.named(word).isEmpty()
                && States.ofTheWorld().ofAdjective(word).isEmpty();
    }

    /** "foreign minister", "government": within three words, none of them a name's own beginning. */
    private boolean governs(Sentence sentence, int token) {
        for (int i = token; i < token + 3 && i < sentence.tokens().size(); i++) {
            String word = Spans.word(sentence, i).toLowerCase(Locale.ROOT);
            if (offices.contains(word)) {
                return true;
            }
            if (!sentence.tokens().get(i).tag().matches("JJ.*|NN.*")) {
                return false;
            }
        }
        return false;
    }

    private boolean isOffice(Sentence sentence, int token) {
        return offices.contains(Spans.word(sentence, token).toLowerCase(Locale.ROOT));
    }
}

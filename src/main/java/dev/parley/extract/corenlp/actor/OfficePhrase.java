package dev.parley.extract.corenlp.actor;

import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A noun phrase headed by an office: its title without the words that say whose it is.
 *
 * @param words lower-cased: "special", "envoy"; the head stands last but for what the office is of: "secretary", "of", "state"
 */
record OfficePhrase(Sentence sentence, int first, int head, List<String> words) {
    private static final Set<String> NOT_OF_TITLE =
            RuleFile.read("extract/actor/not-of-title.txt").words();
    /** What makes another office of the one behind it, however the parser joins them. */
    private static final Set<String> RANKS =
            RuleFile.read("extract/actor/office-ranks.txt").words();

    private static final int LONGEST_DOMAIN = 3;

    private static final List<String> DOMAINS =
            RuleFile.read("extract/actor/office-domains.txt").lines();

    private static final Pattern WORD = Pattern.compile("[\\p{L}.-]+");

    OfficePhrase {
        words = List.copyOf(words);
    }

    /** The phrase around an office noun: the words before it that belong to the title. */
    static OfficePhrase around(Sentence sentence, IndexedWord noun, Roster roster) {
        int head = noun.index() - 1;
        int first = Grammar.firstOf(sentence, noun) - 1;
        if (first > 0 && RANKS.contains(sentence.tokens().get(first - 1).word().toLowerCase(Locale.ROOT))) {
            first--;
        }
        List<String> words = new ArrayList<>();
        for (int i = first; i < head; i++) {
            String word = sentence.tokens().get(i).word();
            String tag = sentence.tokens().get(i).tag();
            boolean ofTitle = (tag.startsWith("NN") || tag.startsWith("JJ") || word.contains("-"))
                    && WORD.matcher(word).matches()
                    && !NOT_OF_TITLE.contains(word.toLowerCase(Locale.ROOT))
                    && roster.at(sentence, i).isEmpty();
            if (word.equals("'s") || word.equals("’s")) {
                words.clear();
            } else if (ofTitle) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        words.add(lemma(noun));
        words.addAll(domain(sentence, head + 1));
        return new OfficePhrase(sentence, first, head, words);
    }

    /** Of "the secretary of state" the last two words; none where no domain of an office follows. */
    private static List<String> domain(Sentence sentence, int from) {
        List<String> next = sentence.tokens().stream()
                .skip(from)
                .limit(LONGEST_DOMAIN)
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        String text = String.join(" ", next) + " ";
        return DOMAINS.stream()
                .map(domain -> "of " + domain)
                .filter(domain -> text.startsWith(domain + " "))
                .findFirst()
                .map(domain -> List.of(domain.split(" ")))
                .orElse(List.of());
    }

    String title() {
        return words.stream().collect(Collectors.joining(" "));
    }
}

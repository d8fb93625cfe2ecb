package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.Channel;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads how people met from the words around the trigger, the longest phrase of the list first. */
final class ChannelReader {
    private final Map<Pattern, Channel> phrases = new TreeMap<>(
            Comparator.comparingInt((Pattern p) -> -p.pattern().length()).thenComparing(Pattern::pattern));

    ChannelReader() {
        RuleFile.read("extract/meeting/channels.txt")
                .table(row -> Channel.valueOf(row.get(1)))
                .forEach((phrase, channel) ->
                        phrases.put(Pattern.compile("\\b" + Pattern.quote(phrase) + "\\b"), channel));
    }

    Optional<Channel> read(Trigger trigger, Clause clause) {
        String words = around(trigger, clause);
        return phrases.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The trigger's phrase and the adverbials of its clause. */
    private static String around(Trigger trigger, Clause clause) {
        List<IndexedWord> words = clause.inner().stream()
                .flatMap(w -> Grammar.dependents(
                        trigger.sentence(),
                        w,
                        "amod",
                        "compound",
                        "advmod",
                        "obl:by",
                        "obl:via",
                        "obl:over",
                        "obl:on",
                        "obl:through",
                        "obl:agent",
                        "nmod:by",
                        "nmod:via",
                        "nmod:through",
                        "obl:in",
                        "obl",
                        "nmod:on",
                        "obl:from")
                        .stream())
                .toList();
        String modifiers = words.stream().map(w -> phrase(trigger, w)).collect(Collectors.joining(" ; "));
        return (modifiers + " ; " + nounPhrase(trigger)).toLowerCase(Locale.ROOT);
    }

    private static String nounPhrase(Trigger trigger) {
        int first = Grammar.firstOf(trigger.sentence(), trigger.word()) - 1;
        return trigger.sentence().tokens().subList(first, trigger.word().index()).stream()
                .map(t -> t.word())
                .collect(Collectors.joining(" "));
    }

    private static String phrase(Trigger trigger, IndexedWord word) {
        int first = word.index();
        for (IndexedWord part : Grammar.dependents(trigger.sentence(), word, "case", "det", "amod", "compound")) {
            first = Math.min(first, part.index());
        }
        return trigger.sentence().tokens().subList(first - 1, word.index()).stream()
                .map(t -> t.word())
                .collect(Collectors.joining(" "));
    }
}

package dev.parley.extract.corenlp.meeting.time;

import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many days of a meeting are gone on the day told: "met for a second day on Tuesday", "on Tuesday, its third day". */
public final class DayCount {
    private static final Set<String> BEFORE = Set.of("a", "its", "their", "the");
    private static final int LONGEST = 21;
    private final Map<String, Integer> ordinals =
            RuleFile.read("extract/meeting/ordinals.txt").table(row -> Integer.parseInt(row.get(1)));
    private final Set<String> journeys =
            RuleFile.read("extract/meeting/journeys.txt").words();
    private final Set<String> meetings =
            RuleFile.read("extract/meeting/nouns.txt").words();

    /** From the first day to the one told; the same time when the sentence counts no days. */
    public TimeSpan since(Sentence sentence, TimeSpan told) {
        Optional<LocalDate> day = told.firstDay().filter(first -> told.lastDay().equals(Optional.of(first)));
        int count = in(sentence);
        return day.isEmpty() || count < 2 || count > LONGEST
                ? told
                : TimeSpan.lasting(day.get().minusDays(count - 1L), day.get());
    }

    public boolean areCounted(Sentence sentence) {
        return in(sentence) > 0;
    }

    private int in(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i + 1).equals("day")
                    && ordinals.containsKey(words.get(i))
                    && BEFORE.contains(words.get(i - 1))
                    && isOfMeeting(words, i + 2)) {
                return ordinals.getOrDefault(words.get(i), 0);
            }
        }
        return 0;
    }

    /** "The third day of the talks", not "of the siege". */
    private boolean isOfMeeting(List<String> words, int next) {
        return next >= words.size()
                || !words.get(next).equals("of")
                || words.subList(next, Math.min(words.size(), next + 4)).stream()
                        .anyMatch(word -> meetings.contains(word) && !journeys.contains(word));
    }
}

package dev.parley.resolve;

import dev.parley.rules.RuleFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What speaks for or against a report telling of a known meeting; {@code meeting-features.txt} says what each means. */
public enum MeetingFeature {
    SAME_PERSONS,
    SOMEBODY_BETWEEN,
    SAME_SIDES,
    ONE_IN_COMMON,
    ONE_OF_SEVERAL,
    MOST_IN_COMMON,
    FEW_IN_COMMON,
    OTHERS_SPOKEN_OF,
    OTHER_PERSONS,
    ALL_SPOKEN_OF,
    PARTLY_SPOKEN_OF,
    BOTH_SPEAK_OF_SAME,
    SAME_GROUP,
    SAME_DAYS,
    SAME_STRETCH,
    NEAR_DAYS,
    WEEK_APART,
    SLIPPED,
    FRESH,
    RECENT,
    SOME_TIME_AGO,
    SOME_YEAR,
    NEITHER_DATED,
    OPEN_PLAN,
    COME_DUE,
    PUT_OFF,
    LONG_AGO,
    SAME_PLACE,
    SAME_COUNTRY,
    OTHER_PLACE,
    SAME_NUMBER,
    OTHER_NUMBER,
    SAME_KIND,
    BOTH_SIGNED,
    OTHER_KIND,
    SAME_HOURS,
    ONLY_ONE_SIGNED,
    ONLY_ONE_SUMMIT,
    OTHER_CHANNEL,
    NEWS_OF_ITS_OWN,
    SAID_AGAIN,
    ON_THE_VISIT,
    SAME_WORDS;

    public static final double ENOUGH = Weights.of("enough");
    public static final double ENOUGH_WITHIN = Weights.of("enoughWithin");
    public static final double MARGIN = Weights.of("margin");

    private final double weight = Weights.of(name());

    /** How much it says; below zero when it speaks against. */
    public double weight() {
        return weight;
    }

    private static final class Weights {
        private static final Map<String, Double> ALL = read();

        static double of(String name) {
            return Objects.requireNonNull(ALL.get(name), name);
        }

        private static Map<String, Double> read() {
            Map<String, Double> weights = new HashMap<>();
            for (String line : RuleFile.read("resolve/meeting-features.txt").lines()) {
                String[] words = line.split("\\s+");
                weights.put(words[0], Double.valueOf(words[1]));
            }
            return weights;
        }
    }
}

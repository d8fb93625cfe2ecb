package dev.parley.api;

import dev.parley.timeline.Entry;
import dev.parley.timeline.Meeting;
import dev.parley.timeline.Move;
import dev.parley.timeline.Statement;
import dev.parley.timeline.Titles;
import java.util.Locale;
import java.util.Objects;

/** What an entry of the timeline may be called in a list. */
public final class Title {
    private static final int LONGEST_WORDS = 120;

    private Title() {}

    public static String of(Entry entry, Titles.Names names) {
        String actors = String.join(", ", names.actors());
        return switch (entry) {
            case Meeting meeting -> {
                String kind = spoken(Objects.requireNonNullElse(meeting.kind(), "MEETING"));
                String place =
                        names.objects().isEmpty() ? "" : ", " + names.objects().getFirst();
                yield (actors.isEmpty() ? kind : kind + ": " + actors) + place;
            }
            case Statement statement -> (actors.isEmpty() ? "" : actors + ": ") + shortened(statement.text());
            case Move move -> {
                String what = spoken(move.move())
                        + (names.objects().isEmpty()
                                ? ""
                                : ": " + names.objects().getFirst());
                yield actors.isEmpty() ? what : what + " (" + actors + ")";
            }
        };
    }

    public static String spoken(String constant) {
        if (constant.isEmpty()) {
            return constant;
        }
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static String shortened(String text) {
        if (text.length() <= LONGEST_WORDS) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_WORDS);
        return text.substring(0, end > 0 ? end : LONGEST_WORDS) + "…";
    }
}

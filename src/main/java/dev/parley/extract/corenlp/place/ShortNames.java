package dev.parley.extract.corenlp.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call places whose full names say more: "Frankfurt" for "Frankfurt am Main". */
final class ShortNames {
    private static final Pattern BY_A_RIVER = Pattern.compile(
            "^(\\p{Lu}[\\p{L}']{3,})(?:[ -](?:upon|on|under|in|by|next)[ -](?:the[ -])?\\p{Lu}.*|[ -](?:am|an der|im|an) \\p{Lu}.*)");
    private static final Pattern BOROUGH = Pattern.compile(
            "^(?:London Borough of|Royal Borough of|Borough of|City of|Town of|Metropolitan Borough of|Municipality of) (.+)");
    private static final Pattern RANK_BEFORE =
            Pattern.compile("^(?:State of|Autonomous Republic of|Republic of|Province of|Region of) (.+)");
    private static final Pattern RANK_BEHIND = Pattern.compile(
            "^(.+) (?:Governorate|Province|Oblast|Krai|Region|Prefecture|Department|District|State|Voivodeship)$");

    private ShortNames() {}

    static List<String> ofTown(String name) {
        return matches(name, BY_A_RIVER, BOROUGH);
    }

    /** Of a first division. */
    static List<String> ofRegion(String name) {
        return matches(name, RANK_BEFORE, RANK_BEHIND);
    }

    private static List<String> matches(String name, Pattern... patterns) {
        List<String> shorter = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher match = pattern.matcher(name);
            if (match.matches()) {
                shorter.add(match.group(1));
            }
        }
        return shorter;
    }
}

package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.Locale;
import java.util.Set;

/** Tells names that hardly mean anything but a place from those that many other things bear. */
final class PlaceWords {
    private static final long WELL_KNOWN = 100_000;
    private static final long SMALLEST_TOWN = 15_000;
    private final Set<String> otherMeanings =
            RuleFile.read("extract/place/not-towns.txt").words();

    private final Set<String> towns =
            RuleFile.read("extract/place/town-words.txt").words();

    /** Names that are hardly ever anything else. */
    boolean isSure(PlaceName name) {
        boolean isLong = name.last() > name.first();
        return name.known().stream()
                .anyMatch(k -> (k.listed() || (isLong && k.people() >= WELL_KNOWN))
                        && (isLong || k.kind() != LocationKind.CITY || k.within() == null));
    }

    /** "The border town of X", whoever else is called so. */
    boolean callTown(Sentence sentence, int token) {
        return Spans.word(sentence, token - 1).equals("of")
                && towns.contains(Spans.word(sentence, token - 2).toLowerCase(Locale.ROOT));
    }

    /** Behind "in": a town of some size, or a name of several words. */
    boolean mayBeTown(PlaceName name, String text) {
        return !otherMeanings.contains(text)
                && (name.last() > name.first()
                        || name.known().stream().anyMatch(k -> k.listed() || k.people() >= SMALLEST_TOWN));
    }
}

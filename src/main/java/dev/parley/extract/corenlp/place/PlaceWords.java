package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.rules.RuleFile;
import java.util.Set;

/** Tells names that hardly mean anything but a place from those that many other things bear. */
final class PlaceWords {
    private static final long WELL_KNOWN = 100_000;
    private static final long SMALLEST_TOWN = 15_000;
    private final Set<String> otherMeanings =
            RuleFile.read("extract/place/not-towns.txt").words();

    /** Names that are hardly ever anything else. */
    boolean isSure(PlaceName name) {
        boolean isLong = name.last() > name.first();
        return name.known().stream()
                .anyMatch(k -> (k.listed() || (isLong && k.people() >= WELL_KNOWN))
                        && (isLong || k.kind() != LocationKind.CITY || k.within() == null));
    }

    /** Behind "in": a town of some size, or a name of several words. */
    boolean mayBeTown(PlaceName name, String text) {
        return !otherMeanings.contains(text)
                && (name.last() > name.first()
                        || name.known().stream().anyMatch(k -> k.listed() || k.people() >= SMALLEST_TOWN));
    }
}

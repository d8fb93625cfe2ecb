package dev.parley.extract.corenlp.place;

import dev.parley.rules.RuleFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of GeoNames' tables of places.
 *
 * @param division codes of the state and of its first and second division, as far as given: "US.TX.201"
 * @param otherNames what else a transliterated name may look like in English; only for states of other scripts
 */
record GeoName(
        String name,
        String feature,
        String division,
        String latitude,
        String longitude,
        long people,
        List<String> otherNames) {
    /** Towns that are gone, or left, or ruined. */
    private static final Set<String> NO_TOWNS = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    private static final Set<String> OTHER_SCRIPTS =
            RuleFile.read("extract/place/other-scripts.txt").words();
    private static final Pattern ENGLISH = Pattern.compile("\\p{Lu}[a-z]{3,}(?:[ '-][A-Za-z]+)*");

    GeoName {
        otherNames = List.copyOf(otherNames);
    }

    static GeoName of(String line) {
        String[] row = line.split("\t", -1);
        String division = String.join(".", row[8], row[10], row[11]).replaceFirst("\\.+$", "");
        List<String> others = OTHER_SCRIPTS.contains(row[8])
                ? Arrays.stream(row[3].split(","))
                        .filter(n -> ENGLISH.matcher(n).matches() && !n.equals(row[1]))
                        .toList()
                : List.of();
        return new GeoName(row[1], row[7], division, rounded(row[4]), rounded(row[5]), Long.parseLong(row[14]), others);
    }

    boolean isTown() {
        return feature.startsWith("PPL") && !NO_TOWNS.contains(feature);
    }

    static String rounded(double degrees) {
        return String.format(Locale.ROOT, "%.2f", degrees);
    }

    private static String rounded(String degrees) {
        return rounded(Double.parseDouble(degrees));
    }
}

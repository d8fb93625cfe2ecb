package dev.parley.extract.corenlp.place;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How names of towns are compared: plain letters, "Saint" for "St.", "Mount" for "Mt.", "Fort" for "Ft.". */
final class TownNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SAINT = Pattern.compile("\\bSt\\.? (?=\\p{Lu})");
    private static final Pattern MOUNT = Pattern.compile("\\bMt\\.? (?=\\p{Lu})");
    private static final Pattern FORT = Pattern.compile("\\bFt\\.? (?=\\p{Lu})");

    private TownNames() {}

    static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(Names.key(name), Normalizer.Form.NFD))
                .replaceAll("");
        String straight = plain.replace("ʻ", "")
                .replace("‘", "'")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l');
        String saint = SAINT.matcher(straight).replaceAll("Saint ");
        return FORT.matcher(MOUNT.matcher(saint).replaceAll("Mount ")).replaceAll("Fort ");
    }
}

package dev.parley.extract.corenlp.actor;

import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the names of organisations: written out, as initials, by their first or last word, without legal forms. */
final class OrganizationNames {
    private static final int SHORTEST_PART = 4;
    private final Set<String> forms =
            RuleFile.read("extract/actor/company-forms.txt").words();
    private final BodyNouns bodies = new BodyNouns();

    /** Letter by letter, but for spaces and legal forms: "Sea Land" is "SeaLand". */
    boolean isEqual(List<String> known, List<String> words) {
        return key(bare(known)).equals(key(bare(words)));
    }

    /** @param known the words of a name met before */
    boolean isSame(List<String> known, List<String> words) {
        List<String> a = bare(known);
        List<String> b = bare(words);
        return key(a).equals(key(b))
                || initials(a).equals(key(b))
                || initials(b).equals(key(a))
                || initials(known).equals(key(b))
                || initials(words).equals(key(a))
                || isPart(a, words); // with its legal form a name is never short for a longer one
    }

    private static boolean isPart(List<String> known, List<String> words) {
        return known.size() > 1
                && words.size() == 1
                && words.getFirst().length() >= SHORTEST_PART
                && (known.getFirst().equals(words.getFirst()) || known.getLast().equals(words.getFirst()));
    }

    /** "Siemens" of "Siemens Energy", which may be another company; never of "Ford Motor Co.", a name in full, or of initials. */
    boolean isFirstWordOnly(List<String> known, List<String> words) {
        List<String> a = bare(known);
        return words.size() == 1
                && a.size() > 1
                && a.size() == known.size()
                && a.getFirst().equals(words.getFirst())
                && !a.getLast().equals(words.getFirst())
                && !initials(a).equals(key(words))
                && !bodies.isHeadOfName(a.getLast());
    }

    private List<String> bare(List<String> words) {
        int last = words.size();
        while (last > 1 && forms.contains(plain(words.get(last - 1)).toLowerCase(Locale.ROOT))) {
            last--;
        }
        return words.subList(0, last);
    }

    private static String key(List<String> words) {
        return words.stream().map(OrganizationNames::plain).collect(Collectors.joining());
    }

    private static String plain(String word) {
        return word.replace(".", "");
    }

    private static String initials(List<String> words) {
        return words.size() < 2
                ? "-"
                : words.stream()
                        .filter(w -> Character.isUpperCase(w.charAt(0)))
                        .map(w -> w.substring(0, 1))
                        .collect(Collectors.joining());
    }
}

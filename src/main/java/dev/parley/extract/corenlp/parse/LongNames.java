package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags names of organisations that go on behind "of" or "for", of which the tagger reads pieces: "Front for National Renewal". */
final class LongNames {
    private static final Set<String> LINKS = Set.of("of", "for");
    /** Days, months and offices, which belong to no such name. */
    private final Set<String> others = Stream.of(
                    RuleFile.read("extract/meeting/days.txt").words(),
                    RuleFile.read("extract/time/month-names.txt").words(),
                    RuleFile.read("extract/actor/offices.txt").rows().stream()
                            .map(List::getFirst)
                            .toList())
            .flatMap(Collection::stream)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> heads =
            RuleFile.read("extract/actor/heads-of-long-names.txt").words();

    private final KnownNames known;

    LongNames(KnownNames known) {
        this.known = known;
    }

    /**
     * A word that heads the names of organisations, what it is of or
     * for, and the large words before it; but not "the Council of Norway", which the state's name tells.
     */
    boolean mend(List<CoreLabel> tokens, int head) {
        if (!heads.contains(tokens.get(head).word()) || known.endsAt(tokens, head)) {
            return false;
        }
        int last = head;
        int end = head;
        for (int next = afterLink(tokens, last + 1); next > 0; next = afterLink(tokens, last + 1)) {
            last = next;
            boolean ofPlace = isPlace(tokens, next);
            while (isOfName(tokens, last + 1) || (ofPlace && isPlace(tokens, last + 1))) {
                last++;
            }
            // "The Church of John Knox of the Isles" is one; "the Party of John Knox" is his.
            if (tokens.subList(next, last + 1).stream()
                    .noneMatch(word -> word.ner().equals("PERSON"))) {
                end = last;
            }
        }
        int first = head;
        while (first > 0
                && isOfName(tokens, first - 1)
                && !isSeat(tokens.get(first - 1).word())) {
            first--;
        }
        boolean isName = end > head;
        if (isName) {
            OrganizationRepairs.tag(tokens, first, end);
        }
        return isName;
    }

    /** "Asked the Free Front for UN soldiers": a name ends a phrase. */
    private boolean isOfWhatIsAsked(List<CoreLabel> tokens, int link, int name) {
        int next = name;
        while (isOfName(tokens, next) || isPlace(tokens, next)) {
            next++;
        }
        return tokens.get(link).word().equals("for")
                && next < tokens.size()
                && tokens.get(next).tag().matches("NNS?|POS");
    }

    /** "Oslo-based". */
    private static boolean isSeat(String word) {
        return word.matches(".*-\\p{Ll}+");
    }

    /** The first word of a name behind "of" or "for", with "the" or without; 0 when none is there. */
    private int afterLink(List<CoreLabel> tokens, int link) {
        if (link + 1 >= tokens.size() || !LINKS.contains(tokens.get(link).word())) {
            return 0;
        }
        int name = tokens.get(link + 1).word().equals("the") ? link + 2 : link + 1;
        // "Movement for the Northern Hills"
        boolean forPlace = name == link + 2 && tokens.get(link).word().equals("for") && isPlace(tokens, name);
        return (forPlace || isOfName(tokens, name)) && !isOfWhatIsAsked(tokens, link, name) ? name : 0;
    }

    private static boolean isPlace(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).ner().equals("LOCATION")
                && tokens.get(i).tag().startsWith("NNP");
    }

    private boolean isOfName(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && !others.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(tokens.get(i).word().charAt(0))
                && tokens.get(i).tag().matches("NNP?S?|JJ")
                && !tokens.get(i).ner().equals("LOCATION");
    }
}

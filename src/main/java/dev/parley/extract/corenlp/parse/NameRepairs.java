package dev.parley.extract.corenlp.parse;

import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Mends the tagger's names by what else the article shows: a name that goes on, one that follows a title, a surname that
 * stands elsewhere behind a given name, and whoever is said to report.
 */
final class NameRepairs {
    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String PLACE = "LOCATION";
    private static final String NOTHING = "O";
    private static final int SHORT = 3;
    private static final Set<String> LOCATIVES =
            Set.of("in", "at", "near", "to", "from", "outside", "inside", "around");
    private final Set<String> titles = new HashSet<>();
    private final Set<String> particles =
            new HashSet<>(RuleFile.read("extract/actor/particles.txt").words());
    /** Given names: a name goes on behind one that stands alone. */
    private final Set<String> given = new HashSet<>();

    private final Set<String> days = RuleFile.read("extract/meeting/days.txt").words();
    private final OrganizationRepairs organizations = new OrganizationRepairs();
    private final PeopleRepairs people = new PeopleRepairs();

    NameRepairs() {
        given.addAll(RuleFile.read("extract/actor/men.txt").words());
        given.addAll(RuleFile.read("extract/actor/women.txt").words());
        for (List<String> row : RuleFile.read("extract/actor/offices.txt").rows()) {
            if (List.of(row.get(1).split(" +")).contains("t")) {
                titles.add(row.getFirst());
            }
        }
    }

    void mend(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                people.mend(sentence.tokens(), i);
                people.mendBehindOffice(sentence.tokens(), i);
                extend(sentence.tokens(), i);
                afterTitle(sentence.tokens(), i);
                organizations.mend(sentence, i);
            }
        }
        Map<String, String> known = surnames(sentences);
        reporters(sentences).forEach(word -> known.putIfAbsent(word, ORGANIZATION));
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                asElsewhere(sentence.tokens(), i, known);
            }
        }
    }

    /** "Salim" + "al-Harbi", "Ursula" + "von" + "Berg". */
    private void extend(List<CoreLabel> tokens, int i) {
        if (!tag(tokens, i - 1).equals(PERSON) || !tag(tokens, i).equals(NOTHING)) {
            return;
        }
        String word = tokens.get(i).word();
        String low = word.toLowerCase(Locale.ROOT);
        boolean joined = low.matches("(al|el|bin|ibn)-\\p{L}+");
        boolean surname = !tag(tokens, i - 2).equals(PERSON)
                && given.contains(tokens.get(i - 1).word())
                && isName(tokens.get(i))
                && !isTitle(tokens.get(i))
                && !days.contains(low)
                && word.length() > 2;
        boolean particle = particles.contains(low) && i + 1 < tokens.size() && isName(tokens.get(i + 1));
        if (joined || particle || surname) {
            tokens.get(i).setNER(PERSON);
        }
        if (particle) {
            tokens.get(i + 1).setNER(PERSON);
        }
    }

    private void afterTitle(List<CoreLabel> tokens, int i) {
        boolean titled = i > 0
                && titles.contains(tokens.get(i - 1).word().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(tokens.get(i - 1).word().charAt(0));
        if (titled && tag(tokens, i).equals(NOTHING) && isName(tokens.get(i)) && !isTitle(tokens.get(i))) {
            for (int j = i; j < tokens.size() && tag(tokens, j).equals(NOTHING) && isName(tokens.get(j)); j++) {
                tokens.get(j).setNER(PERSON);
            }
        }
    }

    private Set<String> reporters(List<Sentence> sentences) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<CoreLabel> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean alone = !tag(tokens, i - 1).equals(ORGANIZATION)
                        && !tag(tokens, i + 1).equals(ORGANIZATION);
                if (tag(tokens, i).equals(ORGANIZATION) && alone && mayStandAlone(tokens.get(i))) {
                    words.add(tokens.get(i).word());
                }
            }
        }
        return words;
    }

    /** "Gazprom", "AMD"; two letters are too few, and "CEO" is no name. */
    private boolean mayStandAlone(CoreLabel token) {
        return token.word().length() > SHORT || isAcronym(token);
    }

    private boolean isAcronym(CoreLabel token) {
        return token.word().matches("\\p{Lu}{3}") && token.tag().startsWith("NNP") && !isTitle(token);
    }

    private static Map<String, String> surnames(List<Sentence> sentences) {
        Map<String, String> surnames = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<CoreLabel> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                boolean last =
                        tag(tokens, i).equals(PERSON) && !tag(tokens, i + 1).equals(PERSON);
                if (last && tag(tokens, i - 1).equals(PERSON)) {
                    surnames.put(tokens.get(i).word(), PERSON);
                }
            }
        }
        return surnames;
    }

    private void asElsewhere(List<CoreLabel> tokens, int i, Map<String, String> known) {
        String tag = tag(tokens, i);
        String meant = known.get(tokens.get(i).word());
        boolean alone = !tag(tokens, i - 1).equals(tag) && !tag(tokens, i + 1).equals(tag);
        boolean placed = i > 0 && LOCATIVES.contains(tokens.get(i - 1).word().toLowerCase(Locale.ROOT));
        if (meant == null || !hasCapital(tokens.get(i)) || tag.equals(meant)) {
            return;
        }
        boolean unread = tag.equals(NOTHING)
                && (tokens.get(i).word().length() > SHORT || meant.equals(PERSON) || isAcronym(tokens.get(i)));
        boolean misread = meant.equals(PERSON)
                && alone
                && !tag.equals(NOTHING)
                && !(tag.equals(PLACE) && (placed || isDated(tokens, i)));
        if (unread || misread) {
            tokens.get(i).setNER(meant);
        }
    }

    /** "Oslo, Norway": followed by a larger place. */
    private static boolean isDated(List<CoreLabel> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).word().equals(",")
                && tag(tokens, i + 2).equals(PLACE);
    }

    private static boolean hasCapital(CoreLabel token) {
        return token.word().chars().anyMatch(Character::isUpperCase);
    }

    private boolean isTitle(CoreLabel token) {
        return titles.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static boolean isName(CoreLabel token) {
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.word().charAt(0));
    }

    private static String tag(List<CoreLabel> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).ner() : NOTHING;
    }
}

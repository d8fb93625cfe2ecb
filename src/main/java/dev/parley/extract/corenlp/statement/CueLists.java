package dev.parley.extract.corenlp.statement;

import dev.parley.extract.corenlp.statement.CueEntry.Kind;
import dev.parley.rules.RuleFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of words that report speech, by lemma. */
final class CueLists {
    private static final int LONGEST_PARTICLE = 2;

    private final Map<String, CueEntry> speech = load("cues.txt", Kind.SPEECH);
    private final Map<String, CueEntry> withParticle = load("particles.txt", Kind.SPEECH);
    private final Map<String, CueEntry> stancesWithParticle = load("stance-particles.txt", Kind.STANCE);
    private final Map<String, CueEntry> stances = load("stances.txt", Kind.STANCE);
    private final Map<String, CueEntry> attitudes = load("attitudes.txt", Kind.ATTITUDE);
    private final Map<String, CueEntry> findings = load("findings.txt", Kind.FINDING);
    private final Map<String, CueEntry> nouns = load("nouns.txt", Kind.NOUN);
    private final Map<String, CueEntry> adjectives = load("adjectives.txt", Kind.ADJECTIVE);
    private final Set<String> summaries =
            Set.copyOf(RuleFile.read("extract/statement/summaries.txt").lines());
    private final Set<String> documents =
            Set.copyOf(RuleFile.read("extract/statement/documents.txt").lines());

    /** The entry for the verb at the token, its particle included; findings aside. */
    Optional<CueEntry> verb(SentenceTree tree, int token) {
        Optional<CueEntry> found = withParticle(tree, token, token + 1);
        if (found.isEmpty() && isBetween(tree, token + 1)) {
            found = withParticle(tree, token, token + 2);
        }
        return found.or(() -> plain(tree.lemma(token)));
    }

    /** "called Monday for", "pushed hard for": what may stand between a verb and its preposition. */
    static boolean isBetween(SentenceTree tree, int token) {
        return tree.is(token + 1, "for", "of", "about", "against")
                && (tree.isTagged(token, "RB") || Adjuncts.isTime(tree, token));
    }

    private Optional<CueEntry> withParticle(SentenceTree tree, int token, int from) {
        String phrase = tree.lemma(token);
        for (int i = from; i < from + LONGEST_PARTICLE && i < tree.size(); i++) {
            phrase = phrase + " " + tree.lower(i);
            String words = phrase;
            Optional<CueEntry> found = Optional.ofNullable(withParticle.get(words))
                    .or(() -> Optional.ofNullable(stancesWithParticle.get(words)));
            boolean infinitive = tree.is(i, "to") && tree.isTagged(i + 1, "VB");
            if (found.isPresent() && !infinitive) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<CueEntry> plain(String lemma) {
        return Optional.ofNullable(speech.get(lemma))
                .or(() -> Optional.ofNullable(stances.get(lemma)))
                .or(() -> Optional.ofNullable(attitudes.get(lemma)));
    }

    /** As {@link #verb}, without those that rather belong to what another says. */
    Optional<CueEntry> speech(SentenceTree tree, int token) {
        return verb(tree, token).filter(entry -> entry.kind() == Kind.SPEECH);
    }

    Optional<CueEntry> finding(String lemma) {
        return Optional.ofNullable(findings.get(lemma));
    }

    Optional<CueEntry> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<CueEntry> adjective(String word) {
        return Optional.ofNullable(adjectives.get(word));
    }

    /** Whether the noun may stand for all that a sentence has said so far. */
    boolean isSummary(String lemma) {
        return summaries.contains(lemma);
    }

    /** Whether the noun is a text or an inquiry. */
    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    private static Map<String, CueEntry> load(String file, Kind kind) {
        Map<String, CueEntry> entries = new LinkedHashMap<>();
        RuleFile.read("extract/statement/" + file).patternRows().forEach(fields -> {
            CueEntry entry = CueEntry.of(fields, kind);
            if (entries.put(entry.lemma(), entry) != null) {
                throw new IllegalStateException(file + " has a cue twice: " + entry.lemma());
            }
        });
        return entries;
    }
}

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
        String phrase = tree.lemma(token);
        Optional<CueEntry> found = Optional.empty();
        for (int i = 1; i <= LONGEST_PARTICLE && token + i < tree.size(); i++) {
            phrase = phrase + " " + tree.lower(token + i);
            String words = phrase;
            found = Optional.ofNullable(withParticle.get(words))
                    .or(() -> Optional.ofNullable(stancesWithParticle.get(words)));
            boolean infinitive = tree.is(token + i, "to") && tree.isTagged(token + i + 1, "VB");
            if (found.isPresent() && !infinitive) {
                return found;
            }
        }
        return plain(tree.lemma(token));
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

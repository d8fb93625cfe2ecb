package dev.parley.extract.corenlp.statement;

import dev.parley.extract.Act;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cue list.
 *
 * @param lemma with its particle, if any: "rule out"
 * @param act what is done by it, or null when the content tells
 * @param prepositions of a noun or adjective: those after which its content may stand
 */
record CueEntry(String lemma, Kind kind, @Nullable Act act, Set<Complement> complements, Set<String> prepositions) {
    CueEntry {
        complements = Set.copyOf(complements);
        prepositions = Set.copyOf(prepositions);
    }

    CueEntry(String lemma, Kind kind, @Nullable Act act, Set<Complement> complements) {
        this(lemma, kind, act, complements, Set.of());
    }

    private static final Set<String> CLAUSES = Set.of("clause", "inf");

    /** Which list it stands on. */
    enum Kind {
        SPEECH,
        STANCE,
        ATTITUDE,
        FINDING,
        NOUN,
        ADJECTIVE
    }

    static CueEntry of(List<String> fields, Kind kind) {
        if (fields.size() != 3) {
            throw new IllegalStateException("Not a cue of three fields: " + fields);
        }
        Set<Complement> complements = EnumSet.noneOf(Complement.class);
        Set<String> prepositions = new HashSet<>();
        for (String name : fields.get(2).split(" ")) {
            boolean word = kind == Kind.NOUN || kind == Kind.ADJECTIVE;
            if (word && !CLAUSES.contains(name)) {
                prepositions.add(name);
            } else {
                complements.add(Complement.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        Act act = fields.get(1).equals("-") ? null : Act.valueOf(fields.get(1));
        return new CueEntry(fields.get(0), kind, act, complements, prepositions);
    }

    boolean takes(Complement complement) {
        return complements.contains(complement);
    }
}

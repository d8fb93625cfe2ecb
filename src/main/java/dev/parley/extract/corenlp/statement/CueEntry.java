package dev.parley.extract.corenlp.statement;

import dev.parley.extract.Act;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cue list.
 *
 * @param lemma with its particle, if any: "rule out"
 * @param act what is done by it, or null when the content tells
 */
record CueEntry(String lemma, Kind kind, @Nullable Act act, Set<Complement> complements) {
    CueEntry {
        complements = Set.copyOf(complements);
    }

    /** Which list it stands on. */
    enum Kind {
        SPEECH,
        ATTITUDE,
        FINDING,
        NOUN
    }

    static CueEntry of(List<String> fields, Kind kind) {
        if (fields.size() != 3) {
            throw new IllegalStateException("Not a cue of three fields: " + fields);
        }
        Set<Complement> complements = EnumSet.noneOf(Complement.class);
        for (String name : fields.get(2).split(" ")) {
            complements.add(Complement.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        Act act = fields.get(1).equals("-") ? null : Act.valueOf(fields.get(1));
        return new CueEntry(fields.get(0), kind, act, complements);
    }

    boolean takes(Complement complement) {
        return complements.contains(complement);
    }
}

package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorReport;
import dev.parley.extract.corenlp.parse.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The actors of one article, while it is being read. Finders ask it whom a noun phrase means; a phrase that means
 * somebody not yet known (an unnamed official, a group) may be added when a statement or meeting needs it.
 */
public interface Actors {

    /**
     * Everybody meant by the noun phrase that the token heads: one for a name or a singular pronoun, several for "the two
     * presidents", "both sides", "they". Conjuncts are not followed. Empty when it means no known actor.
     *
     * @param token index in the sentence, from 0
     */
    List<String> meantBy(Sentence sentence, int token);

    /** The people named anywhere whom a plural office means, "the prime ministers of A and B"; empty when they are not known. */
    List<String> holders(Sentence sentence, int token);

    /** As {@link #meantBy}, but adds an unnamed person or group when the phrase means nobody known. */
    List<String> meantByOrNew(Sentence sentence, int token);

    /**
     * Adds the people whom the text tells without a name and whom nobody has asked for. For when the meetings are known:
     * what is nobody's title or company by then is a person of its own.
     */
    void addBystanders();

    /** The actor with a mention (not a pronoun) that overlaps the span, the longest overlap first. */
    Optional<String> at(TextSpan span);

    ActorReport get(String id);

    /** All so far, in order of their first mention; every one has at least one mention. */
    List<ActorReport> reports();

    /** The states that the article tells of, in order of their first mention. */
    List<ActorReport> states();

    /** The people whom the article names, in order of their first mention. */
    List<ActorReport> people();
}

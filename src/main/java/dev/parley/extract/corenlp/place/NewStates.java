package dev.parley.extract.corenlp.place;

import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds states that only the article knows: a name with a government ("X's foreign minister", "Prime Minister of X"), in
 * a dateline, or with an adjective of its own before a government ("the Xian president").
 */
final class NewStates {
    private static final int SHORTEST = 4;
    private static final Pattern DATELINE =
            Pattern.compile("(\\p{Lu}[\\p{Lu} '’-]{2,}), (\\p{Lu}\\p{Ll}+)(?= (?:\\(|[—–-])|, )");
    private final StateEvidence evidence = new StateEvidence();
    private final Gazetteer gazetteer;
    private final Set<String> otherWords = new HashSet<>();
    private final Set<String> offices =
            RuleFile.read("extract/actor/offices.txt").words();

    NewStates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String list : List.of("place/not-states", "actor/men", "actor/women")) {
            otherWords.addAll(RuleFile.read("extract/" + list + ".txt").words());
        }
    }

    States in(ParsedArticle article) {
        StateFindings findings = new StateFindings();
        Map<String, String> capitals = capitals(article);
        capitals.keySet().forEach(findings::addState);
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (isNew(sentence, i)) {
                    read(sentence, i, findings);
                    readPair(sentence, i, findings);
                    readOwner(sentence, i, findings);
                } else if (isOfPerson(sentence, i)) {
                    findings.addPerson(Spans.word(sentence, i));
                }
            }
        }
        return States.ofTheWorld().with(findings.states(capitals));
    }

    private void read(Sentence sentence, int token, StateFindings findings) {
        String word = Spans.word(sentence, token);
        String tag = Spans.tag(sentence, token);
        if (!tag.equals("O")) {
            findings.addName(word, tag.equals("LOCATION"));
        }
        if (evidence.isState(sentence, token)) {
            findings.addState(word);
        } else if (evidence.governs(sentence, token + 1, true)) {
            findings.addGoverning(word);
            if (evidence.governs(sentence, token + 1, false) && !findings.endsAsAdjective(word)) {
                findings.addState(word);
            }
        } else if (token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).tag().matches("NNS?|JJ")) {
            findings.addModifying(word);
        }
    }

    /** "X and Y", of which nothing else tells what they are. */
    private void readPair(Sentence sentence, int token, StateFindings findings) {
        boolean joined = Spans.word(sentence, token + 1).equals("and")
                && token + 2 < sentence.tokens().size()
                && isNew(sentence, token + 2)
                && !Spans.word(sentence, token).equals(Spans.word(sentence, token + 2))
                && !isName(sentence, token - 1)
                && !isName(sentence, token + 3);
        if (joined) {
            findings.addPair(Spans.word(sentence, token), Spans.word(sentence, token + 2));
        }
    }

    /** "X's team", "X's president, Firstname Lastname"; or both "X's Firstname Lastname" and "X rejected". */
    private void readOwner(Sentence sentence, int token, StateFindings findings) {
        if (isName(sentence, token - 1)) {
            findings.addTitled(Spans.word(sentence, token));
        } else if (evidence.ownsNamed(sentence, token) || evidence.sendsMinister(sentence, token)) {
            findings.addOwner(Spans.word(sentence, token));
            findings.addOwner(Spans.word(sentence, token));
        } else if (Spans.tag(sentence, token).equals("PERSON") && evidence.moves(sentence, token)) {
            findings.addMoving(Spans.word(sentence, token));
        } else if (evidence.talks(sentence, token)
                || (Spans.tag(sentence, token).equals("PERSON") && evidence.sends(sentence, token))
                || (Spans.word(sentence, token + 1).matches("['’]s?") && evidence.governs(sentence, token + 2, true))) {
            findings.addOwner(Spans.word(sentence, token));
        }
    }

    private static boolean isName(Sentence sentence, int token) {
        return token > 0
                && token < sentence.tokens().size()
                && Spans.isProper(sentence.tokens().get(token));
    }

    /** State to city, from datelines: "PORT NORLUND, Norland —". */
    private Map<String, String> capitals(ParsedArticle article) {
        Map<String, String> capitals = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            Matcher line = DATELINE.matcher(article.text())
                    .region(sentence.span().start(), article.text().length());
            boolean isNew = line.lookingAt()
                    && gazetteer.wellKnown(line.group(1)).isEmpty()
                    && gazetteer.wellKnown(line.group(2)).isEmpty();
            if (isNew) {
                capitals.putIfAbsent(line.group(2), Names.calm(line.group(1)));
            }
        }
        return capitals;
    }

    /** A name of one word that is neither known nor part of a person's. */
    private boolean isNew(Sentence sentence, int token) {
        CoreLabel label = sentence.tokens().get(token);
        String word = label.word();
        return word.length() >= SHORTEST
                && !isOfPerson(sentence, token)
                && !otherWords.contains(word)
                && !offices.contains(word.toLowerCase(Locale.ROOT))
                && word.indexOf('-') < 0
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && label.tag().matches("NNP.*|JJ")
                && gazetteer.wellKnown(word).isEmpty()
                && States.ofTheWorld().ofAdjective(word).isEmpty();
    }

    /** One of several words of a name. */
    private static boolean isOfPerson(Sentence sentence, int token) {
        return "PERSON".equals(Spans.tag(sentence, token))
                && ("PERSON".equals(Spans.tag(sentence, token - 1)) || "PERSON".equals(Spans.tag(sentence, token + 1)));
    }
}

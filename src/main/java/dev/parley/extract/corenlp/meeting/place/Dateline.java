package dev.parley.extract.corenlp.meeting.place;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationReport;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The place a story is dated from ("MUSCAT (CPA) — ..."). It places a meeting where the text says "here". */
public final class Dateline {
    private static final int FIRST_PARAGRAPHS = 6;
    private static final Pattern LINE = Pattern.compile("^\\s*([\\p{Lu}][^\\n.!?]{1,60}?)\\s+(?:—|–|--|-)\\s");
    private static final Pattern CAPITALS = Pattern.compile("^\\s*(\\p{Lu}{3,}\\b[^\\n!?]{0,60}?)\\s+(?:—|–|--|-)\\s");
    private static final Pattern WEEKDAY =
            Pattern.compile("^\\s*(\\p{Lu}{3,}\\b[^\\n.!?]{0,40}?), (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\.\\s");
    private static final Pattern STOP =
            Pattern.compile("^\\s*(\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,2})\\.\\s+(?=[\\p{Lu}“\"‘'])");
    private final Optional<LocationReport> place;
    private final Set<String> thatCity =
            RuleFile.read("extract/meeting/that-city.txt").words();
    private final Set<String> here = RuleFile.read("extract/meeting/here.txt").words();

    private Dateline(Optional<LocationReport> place) {
        this.place = place;
    }

    public static Dateline of(ParsedArticle article, Places places) {
        return new Dateline(article.paragraphs().stream()
                .limit(FIRST_PARAGRAPHS)
                .flatMap(paragraph -> opening(article, paragraph).stream())
                .flatMap(line -> places.in(line).stream().limit(1))
                .findFirst());
    }

    /** What may be a dateline; above the story stand bylines and what the page says of itself. */
    private static Optional<TextSpan> opening(ParsedArticle article, TextSpan paragraph) {
        String words = paragraph.in(article.text());
        boolean first = paragraph.equals(article.paragraphs().getFirst());
        return Stream.of(CAPITALS, WEEKDAY, STOP, LINE)
                .filter(form -> first || form != LINE)
                .map(form -> form.matcher(words))
                .filter(Matcher::find)
                .findFirst()
                .map(line -> new TextSpan(paragraph.start() + line.start(1), paragraph.start() + line.end(1)));
    }

    public Optional<LocationReport> place() {
        return place;
    }

    Optional<LocationReport> meantBy(Trigger trigger, Clause clause) {
        return place.filter(p -> clause.inner().stream().anyMatch(w -> saysHere(trigger.sentence(), w)));
    }

    private boolean saysHere(Sentence sentence, IndexedWord word) {
        return dependents(sentence, word, "advmod", "obl*", "nmod*").stream()
                .anyMatch(w -> here.contains(form(w)) || isThatCity(sentence, w));
    }

    /** "in the Omani capital", "in this city". */
    private boolean isThatCity(Sentence sentence, IndexedWord word) {
        List<String> prepositions =
                dependents(sentence, word, "case").stream().map(c -> form(c)).toList();
        List<String> determiners =
                dependents(sentence, word, "det").stream().map(d -> form(d)).toList();
        boolean named = dependents(sentence, word, "nmod:of", "appos", "nmod").stream()
                .anyMatch(name -> name.tag().startsWith("NNP"));
        return !named
                && thatCity.contains(lemma(word))
                && prepositions.contains("in")
                && (determiners.contains("the") || determiners.contains("this"));
    }
}

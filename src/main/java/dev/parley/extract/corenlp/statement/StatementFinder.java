package dev.parley.extract.corenlp.statement;

import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.quote.Quotes;
import dev.parley.extract.corenlp.time.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds who said what. Leaves {@link StatementReport#about} empty: {@code SubjectFinder} fills it once meetings and
 * proposals are known. Thread-safe.
 */
public final class StatementFinder {
    private final CueLists lists = new CueLists();
    private final CueFinder cues = new CueFinder(lists);
    private final ContentEnd ends = new ContentEnd(lists, cues);
    private final IndirectSpeech indirect = new IndirectSpeech(lists, cues);
    private final QuotedAs quotedAs = new QuotedAs(ends);
    private final AccordingTo accordingTo = new AccordingTo(lists, ends);
    private final ColonSpeech colons = new ColonSpeech();
    private final CueNouns nouns = new CueNouns(lists, ends);
    private final PredicateAdjectives adjectives = new PredicateAdjectives(lists, ends);
    private final SharedInformation shared = new SharedInformation();
    private final NoContent contents = new NoContent();
    private final Outlets outlets = new Outlets();
    private final Nesting nesting = new Nesting(outlets);
    private final Reports.Readers readers = new Reports.Readers(new SpeechActs(), new Conditions(), outlets);

    public List<StatementReport> find(ParsedArticle article, Actors actors, Places places, Times times) {
        Quotes quotes = Quotes.of(article);
        List<SentenceTree> trees = article.sentences().stream()
                .map(sentence -> new SentenceTree(sentence, quotes))
                .toList();
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            found.addAll(nesting.resolved(in(trees.get(i))));
            if (i > 0) {
                shared.in(trees.get(i), trees.get(i - 1)).ifPresent(found::add);
            }
        }
        Reports reports = new Reports(article.text(), quotes, actors, times, readers);
        return new DirectSpeech(article.text(), quotes, trees)
                .complete(found).stream()
                        .filter(a -> article.article().isStory(a.content().getFirst()))
                        .sorted(Comparator.comparingInt(Attribution::start))
                        .map(reports::of)
                        .toList();
    }

    private List<Attribution> in(SentenceTree tree) {
        List<Attribution> found = new ArrayList<>();
        colons.in(tree).ifPresent(found::add);
        for (Cue cue : cues.verbs(tree)) {
            Optional<Attribution> read = QuotedAs.is(cue) ? quotedAs.read(cue) : indirect.read(cue);
            read.filter(contents::says).ifPresent(found::add);
        }
        found.addAll(accordingTo.in(tree));
        found.addAll(nouns.in(tree));
        found.addAll(adjectives.in(tree));
        return found;
    }
}

package dev.parley.extract.corenlp;

import dev.parley.article.Article;
import dev.parley.extract.Extraction;
import dev.parley.extract.ExtractionFailed;
import dev.parley.extract.Extractor;
import dev.parley.extract.MeetingReport;
import dev.parley.extract.ProposalReport;
import dev.parley.extract.StatementReport;
import dev.parley.extract.corenlp.actor.ActorFinder;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.extract.corenlp.meeting.MeetingFinder;
import dev.parley.extract.corenlp.parse.ArticleParser;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.PlaceFinder;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.extract.corenlp.proposal.ProposalFinder;
import dev.parley.extract.corenlp.statement.StatementFinder;
import dev.parley.extract.corenlp.statement.SubjectFinder;
import dev.parley.extract.corenlp.time.TimeFinder;
import dev.parley.extract.corenlp.time.Times;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extraction with CoreNLP. Loads its models when made, which takes seconds. */
public final class CoreNlpExtractor implements Extractor {
    private static final Logger log = LoggerFactory.getLogger(CoreNlpExtractor.class);

    private final String version;
    private final ArticleParser parser;
    private final TimeFinder timeFinder = new TimeFinder();
    private final PlaceFinder placeFinder = new PlaceFinder();
    private final ActorFinder actorFinder = new ActorFinder();
    private final MeetingFinder meetingFinder = new MeetingFinder();
    private final ProposalFinder proposalFinder = new ProposalFinder();
    private final StatementFinder statementFinder = new StatementFinder();
    private final SubjectFinder subjectFinder = new SubjectFinder();

    public CoreNlpExtractor() {
        this(ExtractorVersion.read(), CompletableFuture.supplyAsync(ArticleParser::new));
    }

    CoreNlpExtractor(ArticleParser parser) {
        this(ExtractorVersion.read(), CompletableFuture.completedFuture(parser));
    }

    /** The finders load their rules and word lists while the parser loads its models. */
    private CoreNlpExtractor(String version, CompletableFuture<ArticleParser> parser) {
        this.version = version;
        this.parser = parser.join();
    }

    @Override
    public Extraction extract(Article article) {
        if (!article.isEnglish()) {
            return Extraction.nothing(article.publication(), article.boilerplate());
        }
        try {
            return read(parser.parse(article));
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("Article {} could not be read", article.id(), e);
            throw new ExtractionFailed("Article " + article.id() + " could not be read: " + e, e);
        }
    }

    private Extraction read(ParsedArticle article) {
        Times times = timeFinder.find(article);
        Places places = placeFinder.find(article);
        Actors actors = actorFinder.find(article, places);
        List<MeetingReport> meetings = meetingFinder.find(article, actors, places, times);
        actors.addBystanders();
        List<StatementReport> statements = statementFinder.find(article, actors, places, times);
        List<ProposalReport> proposals = proposalFinder.find(article, actors, times, statements);
        return new Extraction(
                article.article().publication(),
                article.article().boilerplate(),
                actors.reports(),
                places.all(),
                times.all(),
                meetings,
                subjectFinder.fill(statements, new SubjectFinder.Known(meetings, proposals, actors, places)),
                proposals);
    }

    @Override
    public String version() {
        return version;
    }
}

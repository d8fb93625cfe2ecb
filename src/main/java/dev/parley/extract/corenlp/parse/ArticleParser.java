package dev.parley.extract.corenlp.parse;

import dev.parley.article.Article;
import dev.parley.article.TextSpan;
import dev.parley.extract.corenlp.dependency.DependencyParser;
import dev.parley.extract.corenlp.model.LanguageModel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Splits, tags and parses an article's story. Loads its models when made (seconds); thread-safe afterwards. */
public final class ArticleParser {
    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;
    private final DependencyParser grammar;
    private final NameRepairs repairs = new NameRepairs();
    private final TimeSpent timeSpent = new TimeSpent();
    private final PurposeBehindNoun purpose = new PurposeBehindNoun();

    public ArticleParser() {
        CompletableFuture<DependencyParser> grammarToCome = CompletableFuture.supplyAsync(DependencyParser::load);
        Properties settings = new Properties();
        settings.setProperty(
                "tokenize.options",
                "quotes=not_cp1252,ellipses=original,normalizeParentheses=false,"
                        + "normalizeOtherBrackets=false,untokenizable=noneKeep,splitHyphenated=false");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("pos.model", LanguageModel.PARTS_OF_SPEECH.path());
        settings.setProperty("ner.model", LanguageModel.NAMES.path());
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        this.splitter = pipeline("tokenize", settings);
        this.tagger = pipeline("pos,lemma,ner", settings);
        this.grammar = grammarToCome.join();
        tagOnce();
    }

    /**
     * The tagger makes some of its tables when first asked. Two threads that asked at once have left it with tags of nothing,
     * for good.
     */
    private void tagOnce() {
        Annotation document =
                new Annotation("Anna Keller, of Norway, met 12 envoys in Bern; \"it was brief\", she said.");
        splitter.annotate(document);
        tagger.annotate(document);
    }

    public ParsedArticle parse(Article article) {
        StoryText story = StoryText.of(article);
        Annotation document = new Annotation(story.text());
        splitter.annotate(document);
        DatelineCut.apply(document);
        SentenceCut.apply(document);
        tagger.annotate(document);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap parsed : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            if (Thread.interrupted()) {
                throw new CancellationException("Nobody waits for it any more");
            }
            List<CoreLabel> tokens = parsed.get(CoreAnnotations.TokensAnnotation.class);
            SemanticGraph graph = grammar.parse(tokens);
            timeSpent.mend(graph);
            purpose.mend(graph);
            TextSpan span = new TextSpan(
                    tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
            sentences.add(new Sentence(sentences.size(), story.paragraphAt(span.start()), span, tokens, graph));
        }
        repairs.mend(sentences);
        return new ParsedArticle(article, story.paragraphs(), sentences);
    }

    /** Part of the whole: what it needs has been done by the part before it. */
    private static StanfordCoreNLP pipeline(String annotators, Properties settings) {
        Properties own = new Properties();
        own.putAll(settings);
        own.setProperty("annotators", annotators);
        return new StanfordCoreNLP(own, false);
    }
}

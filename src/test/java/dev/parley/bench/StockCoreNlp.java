package dev.parley.bench;

import dev.parley.article.Article;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP as its own documentation shows it, with what it has for people, places, times and quotations. */
final class StockCoreNlp {
    private static final int DAY = "2025-12-04".length();

    private final StanfordCoreNLP pipeline;

    StockCoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        // No holidays: they need a JAXB that Spring Boot's does not stand for.
        properties.setProperty("sutime.binders", "0");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    void read(Article article) {
        Annotation document = new Annotation(article.text());
        String published = article.publication().time().edtf();
        if (published.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            document.set(CoreAnnotations.DocDateAnnotation.class, published.substring(0, DAY));
        }
        pipeline.annotate(document);
    }
}

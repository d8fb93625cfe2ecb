package dev.parley.extract.corenlp.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts sentences that are too long to be any: tables, lists and transcripts that have lost their full stops. */
final class SentenceCut {
    /*
     * CoreNLP's own bounds do not do. pos.maxlen and ner.maxlen leave the words of a long sentence without tags, depparse
     * knows no such bound, and parsing takes time and memory by the square of the length. Cut into pieces, the words are
     * all read, and a name or a short clause within a piece is still found. No sentence of a news story is this long.
     */
    static final int MOST_TOKENS = 250;

    private static final Set<String> PAUSES = Set.of(",", ";", ":", "–", "—", "--", ")", "|", "•", "*");

    private SentenceCut() {}

    /** To be called when the sentences are split, and before they are tagged. */
    static void apply(Annotation document) {
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        if (sentences.stream().allMatch(sentence -> tokens(sentence).size() <= MOST_TOKENS)) {
            return;
        }
        String text = document.get(CoreAnnotations.TextAnnotation.class);
        List<CoreMap> cut = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            for (List<CoreLabel> piece : pieces(tokens(sentence))) {
                cut.add(sentence(piece, cut.size(), text));
            }
        }
        document.set(CoreAnnotations.SentencesAnnotation.class, cut);
    }

    static List<List<CoreLabel>> pieces(List<CoreLabel> tokens) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = end(tokens, from);
            pieces.add(tokens.subList(from, to));
            from = to;
        }
        return pieces;
    }

    /** After the last pause that leaves a piece of some length, if there is one. */
    private static int end(List<CoreLabel> tokens, int from) {
        if (tokens.size() - from <= MOST_TOKENS) {
            return tokens.size();
        }
        int last = from + MOST_TOKENS;
        for (int end = last; end > from + MOST_TOKENS / 2; end--) {
            if (PAUSES.contains(tokens.get(end - 1).word())) {
                return end;
            }
        }
        return last;
    }

    static CoreMap sentence(List<CoreLabel> piece, int index, String text) {
        List<CoreLabel> tokens = new ArrayList<>(piece);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
        }
        CoreLabel first = tokens.getFirst();
        CoreLabel last = tokens.getLast();
        Annotation sentence = new Annotation(text.substring(first.beginPosition(), last.endPosition()));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, first.beginPosition());
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, last.endPosition());
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, first.get(CoreAnnotations.TokenBeginAnnotation.class));
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, last.get(CoreAnnotations.TokenEndAnnotation.class));
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        return sentence;
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }
}

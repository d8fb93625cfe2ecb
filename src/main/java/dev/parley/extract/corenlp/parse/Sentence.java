package dev.parley.extract.corenlp.parse;

import dev.parley.article.TextSpan;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of the story, tokenised, tagged and parsed.
 *
 * @param index position in the article, from 0
 * @param paragraph position of its paragraph, from 0
 * @param span in the article's text, from its first to its last token
 * @param tokens with offsets into the article's text, part of speech, lemma and entity tag
 * @param graph enhanced++ dependencies; word i of it (from 1) is token i-1
 */
public record Sentence(int index, int paragraph, TextSpan span, List<CoreLabel> tokens, SemanticGraph graph) {

    public TextSpan spanOf(CoreLabel token) {
        return new TextSpan(token.beginPosition(), token.endPosition());
    }

    /** From the first token to the last, both included, counted from 0. */
    public TextSpan spanOf(int first, int last) {
        return new TextSpan(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
    }

    public TextSpan spanOf(IndexedWord word) {
        return new TextSpan(word.beginPosition(), word.endPosition());
    }

    /** In running text nobody writes "The" large but where it belongs to a name, quoted or not: "told ‘The Diplomat’". */
    public boolean isArticleOfName(int token) {
        int before = token > 0 && tokens.get(token - 1).word().matches("[\"'`“‘]+") ? token - 2 : token - 1;
        return tokens.get(token).word().equals("The")
                && before >= 0
                && Character.isLowerCase(tokens.get(before).word().charAt(0));
    }

    public Optional<IndexedWord> word(int token) {
        return Optional.ofNullable(graph.getNodeByIndexSafe(token + 1));
    }
}

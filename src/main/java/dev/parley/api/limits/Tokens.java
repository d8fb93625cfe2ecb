package dev.parley.api.limits;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;
import org.jspecify.annotations.Nullable;

/** Counts the words of a document. */
final class Tokens {
    private Tokens() {}

    /** At most one more than the limit. */
    static int count(@Nullable String document, int limit) {
        GraphqlLexer lexer = new GraphqlLexer(CharStreams.fromString(document == null ? "" : document));
        lexer.removeErrorListeners();
        int count = 0;
        for (Token token = lexer.nextToken();
                token.getType() != Token.EOF && count <= limit;
                token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                count++;
            }
        }
        return count;
    }
}

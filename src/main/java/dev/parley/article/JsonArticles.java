package dev.parley.article;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads one JSON object, or an array of them, one by one. An object that is no article gives an error item; where the
 * JSON itself breaks, the rest cannot be told apart and one error item ends the input.
 */
final class JsonArticles implements Iterator<Incoming> {
    private final JsonParser parser;
    private @Nullable Incoming next;
    private boolean isArray;
    private boolean begun;
    private boolean ended;

    JsonArticles(InputStream input, int longestString) {
        this.parser = ArticleJson.factory(longestString)
                .createParser(ObjectReadContext.empty(), new InputStreamReader(input, StrictUtf8.decoder()));
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = readNext().orElse(null);
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public Incoming next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Incoming item = next;
        next = null;
        return item;
    }

    private Optional<Incoming> readNext() {
        ArticleFields fields = new ArticleFields();
        try {
            return read(fields);
        } catch (JacksonException e) {
            ended = true;
            if (e instanceof JacksonIOException failed && !(failed.getCause() instanceof CharacterCodingException)) {
                throw new UncheckedIOException(failed.getCause());
            }
            boolean badBytes = e instanceof JacksonIOException;
            return Optional.of(fields.unreadable(
                    line(),
                    badBytes ? "BAD_UTF8" : "BAD_JSON",
                    badBytes ? "The input is not valid UTF-8 from here on" : e.getOriginalMessage()));
        }
    }

    private Optional<Incoming> read(ArticleFields fields) {
        JsonToken token = parser.nextToken();
        if (!begun) {
            begun = true;
            isArray = token == JsonToken.START_ARRAY;
            token = isArray ? parser.nextToken() : token;
        } else if (!isArray) {
            ended = true;
            return Optional.ofNullable(token)
                    .map(rest -> fields.unreadable(line(), "BAD_JSON", "Something follows the JSON object"));
        }
        return token == null || token == JsonToken.END_ARRAY ? afterArray(fields) : Optional.of(item(token, fields));
    }

    private Optional<Incoming> afterArray(ArticleFields fields) {
        ended = true;
        return parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() != null
                ? Optional.of(fields.unreadable(line(), "BAD_JSON", "Something follows the JSON array"))
                : Optional.empty();
    }

    private Incoming item(JsonToken token, ArticleFields fields) {
        int line = line();
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return fields.unreadable(line, "NOT_AN_OBJECT", "What stands here is not a JSON object");
        }
        fields.read(parser);
        return fields.incoming(line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}

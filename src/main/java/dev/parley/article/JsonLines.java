package dev.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON Lines. Blank lines are passed over; each other line gives one item, whatever is wrong with it. */
final class JsonLines implements Iterator<Incoming> {
    private final LineReader lines;
    private final int longest;
    private final JsonFactory json;
    private Optional<LineReader.Line> next = Optional.empty();

    JsonLines(InputStream input, int longest) {
        this.lines = new LineReader(input, longest);
        this.longest = longest;
        this.json = ArticleJson.factory(longest);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                Optional<LineReader.Line> line = lines.next();
                if (line.isEmpty()) {
                    return false;
                }
                next = line.filter(JsonLines::isNotBlank);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LineReader.Line line = next.orElseThrow();
        next = Optional.empty();
        if (line.tooLong()) {
            return new Incoming.Unreadable(
                    idIn(line), line.number(), "TOO_LARGE", "The line is longer than " + longest + " bytes");
        }
        return StrictUtf8.decode(line.bytes())
                .map(text -> read(text, line.number()))
                .orElseGet(() -> StrictUtf8.unreadable(idIn(line), line.number(), line.bytes()));
    }

    private Incoming read(String text, int number) {
        ArticleFields fields = new ArticleFields();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return fields.unreadable(number, "NOT_AN_OBJECT", "The line is not a JSON object");
            }
            fields.read(parser);
            if (parser.nextToken() != null) {
                return fields.unreadable(number, "BAD_JSON", "Something follows the JSON object on the line");
            }
            return fields.incoming(number);
        } catch (JacksonException e) {
            return fields.unreadable(number, "BAD_JSON", e.getOriginalMessage());
        }
    }

    /** The id on a line that cannot be read as a whole, as far as it can. */
    private @Nullable String idIn(LineReader.Line line) {
        Incoming tried = read(new String(line.bytes(), StandardCharsets.UTF_8), line.number());
        String id = tried.givenId();
        return id == null || id.indexOf('\uFFFD') >= 0 ? null : id;
    }

    private static boolean isNotBlank(LineReader.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return true;
            }
        }
        return line.tooLong();
    }
}

package dev.parley.api.files;

import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, written element by element; the names in it are ours, the values anybody's. */
final class Xml {
    private final XMLStreamWriter out;

    Xml(Writer writer) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw gone(e);
        }
    }

    Xml open(String element, Map<String, ?> attributes) {
        return run(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    Xml empty(String element, Map<String, ?> attributes) {
        return run(() -> {
            out.writeCharacters("\n");
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    Xml text(String element, Map<String, ?> attributes, Object text) {
        return open(element, attributes).run(() -> {
            out.writeCharacters(allowed(text));
            out.writeEndElement();
        });
    }

    Xml close() {
        return run(out::writeEndElement);
    }

    void end() {
        run(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }

    private void attributes(Map<String, ?> attributes) throws XMLStreamException {
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), allowed(attribute.getValue()));
        }
    }

    /** XML 1.0 has no way to write control characters and halves of characters. */
    private static String allowed(Object value) {
        StringBuilder text = new StringBuilder();
        String.valueOf(value)
                .codePoints()
                .map(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE || c == '\t' || c == '\n'
                        ? c
                        : ' ')
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private Xml run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw gone(e);
        }
    }

    private static IllegalStateException gone(XMLStreamException e) {
        return new IllegalStateException("The reader of the export is gone", e);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}

package dev.parley.article;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Takes over the beginning of an XML document, up to so many entries, and closes it properly there. Parsers that build trees
 * get no more than that, and nothing nested deep: the JDK's own takes seconds for 40,000 levels.
 */
final class FeedXml {
    private static final int DEEPEST = 200;
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final XMLEventWriter out;
    private final Deque<StartElement> open = new ArrayDeque<>();
    private int entries;

    private FeedXml(XMLEventWriter out) {
        this.out = out;
    }

    /** @throws ArticleUnreadable {@code BAD_FEED} */
    static String bounded(InputStream xml, int mostEntries) {
        StringWriter text = new StringWriter();
        try {
            XMLEventReader in = input().createXMLEventReader(xml);
            FeedXml feed = new FeedXml(XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text));
            while (in.hasNext() && feed.entries < mostEntries) {
                feed.take(in.nextEvent());
            }
            feed.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new ArticleUnreadable("BAD_FEED", "It is no well-formed XML");
        }
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void take(XMLEvent event) throws XMLStreamException {
        if (event.getEventType() == XMLEvent.DTD || event.isEntityReference()) {
            throw new ArticleUnreadable("BAD_FEED", "A feed has no document type and no entities of its own");
        }
        if (event.isStartElement()) {
            open.push(event.asStartElement());
            if (open.size() > DEEPEST) {
                throw new ArticleUnreadable("BAD_FEED", "Elements stand in each other more than " + DEEPEST + " deep");
            }
        } else if (event.isEndElement()) {
            entries += ENTRIES.contains(open.pop().getName().getLocalPart()) ? 1 : 0;
        }
        if (!event.isStartDocument()) {
            out.add(event);
        }
    }

    private void close() throws XMLStreamException {
        while (!open.isEmpty()) {
            out.add(EVENTS.createEndElement(open.pop().getName(), null));
        }
        out.close();
    }
}

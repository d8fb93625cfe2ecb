package dev.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader sees of a page: paragraphs with a blank line between them, blanks collapsed as a browser does.
 *
 * @param paragraphs in order; no text but theirs and the breaks between
 */
record VisibleText(String text, List<Paragraph> paragraphs) {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "select",
            "textarea",
            "option",
            "datalist",
            "audio",
            "video",
            "map");

    /**
     * A run of text without a block inside.
     *
     * @param element the block that holds it
     * @param linked how many of its characters are links
     */
    record Paragraph(TextSpan span, Element element, int linked) {}

    static VisibleText of(Element root) {
        Collector collector = new Collector(root);
        root.traverse(collector);
        collector.endParagraph(root);
        return new VisibleText(collector.text.toString().stripTrailing(), List.copyOf(collector.paragraphs));
    }

    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** Walks without recursion, so that depth costs nothing. */
    private static final class Collector implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private Element block;
        private int start;
        private int unseen;
        private int links;
        private int linked;

        Collector(Element root) {
            this.block = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (unseen > 0 || !isSeen(element)) {
                    unseen++;
                } else {
                    begin(element);
                }
            } else if (node instanceof TextNode words && unseen == 0) {
                append(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (unseen > 0) {
                unseen--;
            } else if (element.isBlock()) {
                Element parent = element.parent();
                endParagraph(parent == null ? element : parent);
            } else if (element.nameIs("a")) {
                links--;
            }
        }

        private void begin(Element element) {
            if (element.isBlock()) {
                endParagraph(element);
            } else if (element.nameIs("br")) {
                trimEnd();
                if (text.length() > start) {
                    text.append('\n');
                }
            } else if (element.nameIs("a")) {
                links++;
            } else if (element.nameIs("button")) {
                append(" ");
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (!isBlank(c)) {
                    text.append(c);
                    linked += links > 0 ? 1 : 0;
                } else if (text.length() > start && !isBlank(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        void endParagraph(Element next) {
            trimEnd();
            if (text.length() > start) {
                paragraphs.add(new Paragraph(new TextSpan(start, text.length()), block, linked));
                text.append("\n\n");
            }
            start = text.length();
            linked = 0;
            block = next;
        }

        private void trimEnd() {
            while (text.length() > start && isBlank(text.charAt(text.length() - 1))) {
                text.setLength(text.length() - 1);
            }
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
        }
    }
}

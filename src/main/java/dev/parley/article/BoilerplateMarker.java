package dev.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what of a text is page furniture and not story, line by line. */
final class BoilerplateMarker {
    private static final int MOST_HEADLINES = 12;
    /** More lines than any article has: such a text is looked at no further. */
    private static final int MOST_LINES = 50_000;

    private static final int LONGEST_INLINE_LINE = 20_000;

    private final PatternMacros macros = new PatternMacros();
    private final BoilerplateKinds kinds = new BoilerplateKinds(macros);
    private final Pattern inline = macros.compile(BoilerplateKind.read("inline", macros).patterns().stream()
            .map(Pattern::pattern)
            .collect(Collectors.joining("|")));

    /**
     * @param asides what is known not to be story, in order
     * @return the asides and what else is not story, in order and without overlap
     */
    List<TextSpan> mark(String text, List<TextSpan> asides) {
        List<TextLine> lines = TextLine.all(text);
        if (lines.size() > MOST_LINES) {
            return asides;
        }
        Marks marks = new Marks(lines, asides);
        PageLayout layout = new PageLayout(lines, furniture(lines, marks));
        for (int i = 0; i < lines.size(); i++) {
            if (!marks.isMarked(i) && !(layout.continuesParagraph(i) && !marks.isMarked(i - 1))) {
                mark(layout, marks, i);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!marks.isMarked(i)) {
                markPieces(lines.get(i), marks);
            }
        }
        return marks.spans();
    }

    private boolean[] furniture(List<TextLine> lines, Marks marks) {
        boolean[] furniture = new boolean[lines.size()];
        for (int i = 0; i < furniture.length; i++) {
            furniture[i] = marks.isMarked(i) || kinds.fitsAny(lines.get(i));
        }
        return furniture;
    }

    private void mark(PageLayout layout, Marks marks, int index) {
        TextLine line = marks.line(index);
        Optional<BoilerplateKind> kind = kinds.kindOf(line, layout, index);
        if (kind.isEmpty() && !kinds.isBar(line)) {
            return;
        }
        marks.mark(index);
        if (kind.filter(BoilerplateKind::wraps).isPresent()) {
            for (int i = index + 1; i < marks.size() && layout.continuesParagraph(i); i++) {
                marks.mark(i);
            }
        }
        if (kind.filter(BoilerplateKind::takesHeadlines).isPresent()) {
            markHeadlines(marks, index + 1);
        }
    }

    private void markHeadlines(Marks marks, int from) {
        int to = Math.min(marks.size(), from + MOST_HEADLINES);
        for (int i = from; i < to && marks.line(i).looksLikeHeadline() && !kinds.fitsAny(marks.line(i)); i++) {
            marks.mark(i);
        }
    }

    private void markPieces(TextLine line, Marks marks) {
        if (line.words().length() > LONGEST_INLINE_LINE || line.words().indexOf('[') < 0) {
            return;
        }
        Matcher piece = inline.matcher(line.words());
        while (piece.find()) {
            int start = line.span().start();
            marks.mark(new TextSpan(start + piece.start(), start + piece.end()));
        }
    }

    /** The lines marked so far, and pieces between them. */
    private static final class Marks {
        private final List<TextLine> lines;
        private final boolean[] marked;
        private final List<TextSpan> spans;

        Marks(List<TextLine> lines, List<TextSpan> asides) {
            this.lines = lines;
            this.marked = new boolean[lines.size()];
            this.spans = new ArrayList<>(asides);
            int aside = 0;
            for (int i = 0; i < marked.length; i++) {
                TextSpan line = lines.get(i).span();
                while (aside < asides.size() && asides.get(aside).end() <= line.start()) {
                    aside++;
                }
                marked[i] = aside < asides.size() && asides.get(aside).overlaps(line);
            }
        }

        int size() {
            return marked.length;
        }

        TextLine line(int index) {
            return lines.get(index);
        }

        boolean isMarked(int index) {
            return marked[index];
        }

        void mark(int index) {
            if (!marked[index]) {
                marked[index] = true;
                spans.add(lines.get(index).span());
            }
        }

        void mark(TextSpan piece) {
            spans.add(piece);
        }

        List<TextSpan> spans() {
            return spans.stream().sorted().toList();
        }
    }
}

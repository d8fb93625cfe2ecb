package dev.parley.article;

import java.util.List;

/** Where on the page a line stands, told by how much of the story is above and below it. */
final class PageLayout {
    private static final int LONGEST_WRAPPED_LINE = 110;
    private static final int SHORTEST_WRAPPED_LINE = 45;
    private static final int STORY_ABOVE_TOP = 1;
    private static final int STORY_BELOW_BOTTOM = 2;
    private static final int LINES_OF_TOP = 15;

    private final List<TextLine> lines;
    private final int[] storyAbove;
    private final int stories;
    private final boolean wrapped;

    PageLayout(List<TextLine> lines, boolean[] furniture) {
        this.lines = lines;
        this.storyAbove = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            storyAbove[i] = count;
            if (!furniture[i] && lines.get(i).looksLikeStory()) {
                count++;
            }
        }
        this.stories = count;
        this.wrapped = isWrapped(lines);
    }

    boolean isTop(int line) {
        return storyAbove[line] <= STORY_ABOVE_TOP && line < LINES_OF_TOP;
    }

    boolean isBottom(int line) {
        return stories - storyAbove[line] <= STORY_BELOW_BOTTOM;
    }

    /** Whether the line is the middle of a paragraph whose lines were broken at a fixed width. */
    boolean continuesParagraph(int line) {
        return wrapped && line > 0 && breaksOff(lines, line - 1);
    }

    private static boolean isWrapped(List<TextLine> lines) {
        int followed = 0;
        int brokenOff = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).words().length() > LONGEST_WRAPPED_LINE) {
                return false;
            }
            followed += lines.get(i + 1).follows() ? 1 : 0;
            brokenOff += breaksOff(lines, i) ? 1 : 0;
        }
        return followed >= 3 && brokenOff * 2 > followed;
    }

    private static boolean breaksOff(List<TextLine> lines, int line) {
        return lines.get(line + 1).follows()
                && lines.get(line).words().length() >= SHORTEST_WRAPPED_LINE
                && !lines.get(line).endsASentence();
    }
}

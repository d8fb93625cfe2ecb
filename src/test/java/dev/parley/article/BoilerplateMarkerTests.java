package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BoilerplateMarkerTests {
    private static final String FIRST =
            "The two delegations met for three hours in Orlava on Monday and agreed to meet again, the mediator said.";
    private static final String SECOND =
            "Nobody had expected the session to last so long, said a diplomat who had brought no dinner with him.";
    private final BoilerplateMarker marker = new BoilerplateMarker();

    private List<String> marked(String... lines) {
        String text = String.join("\n\n", lines);
        return marker.mark(text, List.of()).stream().map(span -> span.in(text)).toList();
    }

    @Nested
    class OnACopiedPage {

        @Test
        void marksWhatStandsAroundTheStory() {
            assertThat(marked(
                            "Share   Save   Follow us",
                            "By Nora Dahl in Orlava",
                            FIRST,
                            "Advertisement",
                            SECOND,
                            "___",
                            "Lake Wire writer Emil Varga in Tisza contributed.",
                            "Copyright 2031 Lake Wire. All rights reserved."))
                    .containsExactly(
                            "Share   Save   Follow us",
                            "By Nora Dahl in Orlava",
                            "Advertisement",
                            "___",
                            "Lake Wire writer Emil Varga in Tisza contributed.",
                            "Copyright 2031 Lake Wire. All rights reserved.");
        }

        @Test
        void takesBylinesOnlyAtTheEdges() {
            assertThat(marked(FIRST, SECOND, "Nora Dahl in Orlava", FIRST, SECOND, FIRST))
                    .isEmpty();
        }

        @Test
        void takesTheHeadlinesBelowARelatedHeading() {
            assertThat(marked(FIRST, "Related", "Ferry strike enters third week", "Who owns the bridge?", SECOND))
                    .containsExactly("Related", "Ferry strike enters third week", "Who owns the bridge?");
        }

        @Test
        void leavesCorrectionsAndDatelinesInTheStory() {
            assertThat(marked(
                            "ORLAVA (Lake Wire) — " + FIRST,
                            "Correction: An earlier version of this article gave a wrong date for the first session."))
                    .isEmpty();
        }
    }

    @Nested
    class InHardWrappedText {
        private static final String STORY = """
                The two delegations met for three hours in Orlava on Monday and
                agreed to meet again in the spring, when the road over the pass
                is open again. The mediator called the mood cold but correct, and
                by Nora Dahl's count the word "bridge" was used a hundred times
                in an hour.
                """;

        @Test
        void leavesLinesInTheMiddleOfAParagraphAlone() {
            String text = STORY.replace("by Nora Dahl's count the", "Photo: the ministry had handed out the");
            assertThat(marker.mark(text, List.of())).isEmpty();
        }

        @Test
        void marksAContributorLineToItsEnd() {
            String last = """

                    (Reporting by Nora Dahl in Orlava and by a colleague who does not
                    wish to be named; editing by Emil Varga)
                    """;
            String text = STORY + last;
            List<TextSpan> spans = marker.mark(text, List.of());
            assertThat(spans)
                    .map(span -> span.in(text).strip())
                    .last()
                    .isEqualTo("wish to be named; editing by Emil Varga)");
            assertThat(spans).hasSize(2);
        }
    }

    @Test
    void marksOnlyTheImageInALineOfStory() {
        assertThat(marked("![](https://example.org/a.png) " + FIRST + " ![map](m.png)"))
                .containsExactly("![](https://example.org/a.png)", "![map](m.png)");
    }

    @Test
    void keepsGivenAsidesInOrderAndWithoutOverlap() {
        String text = "Advertisement\n\n" + FIRST + "\n\nShare\n\n" + SECOND;
        TextSpan aside = new TextSpan(text.indexOf("Share"), text.indexOf("Share") + 5);
        assertThat(marker.mark(text, List.of(aside)))
                .isSorted()
                .extracting(span -> span.in(text))
                .containsExactly("Advertisement", "Share");
    }
}

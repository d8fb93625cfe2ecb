package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MinHashTests {
    private static final String STORY = """
            The two delegations met for three hours in Orlava on Monday and agreed to run a ferry between the banks from
            the first week of May. Mila Horn, who leads the northern side, called the paper thin but dry. Her southern
            counterpart said that nobody had given up a metre of the river, and that the question of the bridge would
            be put to a commission of six. The mediator thanked both for their patience and promised a second round in
            June, if the water allows it. Fishermen on both banks have asked for a boat since the bridge fell in the
            great flood nine years ago, and many came to the door of the villa to hear how the day had gone.
            """;
    private static final String REPRINT = "By Nora Dahl\n\n"
            + STORY.replace("on Monday", "yesterday")
                    .replace("thin but dry", "“thin but dry”")
                    .replace("The mediator", "The go-between")
            + "\n\nCopyright 2031 The Harbour Post. Lake Wire content used under licence.";
    private static final String OTHER = """
            Two delegations from the harbour towns met in Tisza on Tuesday to speak about the price of cod, and parted
            without a date. The chair of the fishermen said that she had expected little and had been given less. In
            the afternoon the ministers walked to the pier, where a brass band played for a wedding that had nothing to
            do with them. A paper on quotas, handed round at lunch, was taken back before supper, and nobody would say
            who had written it. The session in autumn is to be held behind closed doors, a clerk of the council said.
            """;

    private static Fingerprint of(String text) {
        return new ArticleReader().read(IncomingArticle.plain(text)).fingerprint();
    }

    @Test
    void knowsAReprintWithLightEdits() {
        assertThat(of(REPRINT).likeness(of(STORY))).isBetween(0.55, 0.99);
    }

    @Test
    void goesByTheStoryAlone() {
        String dressed = "Share   Save\n\n" + STORY.toUpperCase(Locale.ROOT) + "\n\nAll rights reserved.";
        assertThat(of(dressed).likeness(of(STORY))).isEqualTo(1);
    }

    @Test
    void tellsUnrelatedStoriesApart() {
        assertThat(of(OTHER).likeness(of(STORY))).isLessThan(0.2);
    }

    @Test
    void givesShortTextsNoFingerprint() {
        assertThat(of("Ferry agreed between the banks.").minima()).isEmpty();
    }

    /** Fingerprints are stored and compared with new ones. */
    @Test
    void neverChanges() {
        assertThat(MinHash.of(List.of("a b c d e f g h i j k l m".split(" "))).minima())
                .hasSize(64)
                .startsWith(-209695740, 1695718333, 2020894006, -1626133703);
    }
}

package dev.parley.extract.corenlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.PlaceFinder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActorFinderTests {
    private static final PlaceFinder PLACES = new PlaceFinder();
    private static final ActorFinder FINDER = new ActorFinder();

    private record Story(ParsedArticle article, Actors actors) {
        static Story of(String text) {
            ParsedArticle article = SharedModels.parse(text, "2026-01-05");
            return new Story(article, FINDER.find(article, PLACES.find(article)));
        }

        Sentence sentenceOf(int offset) {
            return article.sentenceAt(offset).orElseThrow();
        }

        int tokenAt(int offset) {
            Sentence sentence = sentenceOf(offset);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.spanOf(i, i).contains(offset)) {
                    return i;
                }
            }
            throw new AssertionError("No token at " + offset);
        }

        /** Offset of the last word of the phrase. */
        int lastWordOf(String phrase, int time) {
            int at = -1;
            for (int i = 0; i < time; i++) {
                at = article.text().indexOf(phrase, at + 1);
            }
            return at + phrase.length() - 1;
        }

        List<String> meantBy(String phrase, int time) {
            int offset = lastWordOf(phrase, time);
            return actors.meantBy(sentenceOf(offset), tokenAt(offset)).stream()
                    .map(id -> actors.get(id).name())
                    .toList();
        }

        List<ActorReport> meantByOrNew(String phrase) {
            int offset = lastWordOf(phrase, 1);
            return actors.meantByOrNew(sentenceOf(offset), tokenAt(offset)).stream()
                    .map(actors::get)
                    .toList();
        }

        ActorReport named(String name) {
            return actors.reports().stream()
                    .filter(a -> a.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody is named " + name + " in " + actors.reports()));
        }
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {
                "/dev/parley/extract/actor/who.txt",
                "/dev/parley/extract/actor/who-by-surname.txt",
                "/dev/parley/extract/actor/who-by-office.txt",
                "/dev/parley/extract/actor/who-by-pronoun.txt",
                "/dev/parley/extract/actor/who-by-kind.txt"
            },
            delimiter = '|',
            numLinesToSkip = 1)
    void understandsWhomAPhraseMeans(String text, String phrase, String expected) {
        String[] asked = phrase.split(" ~");
        int time = asked.length > 1 ? Integer.parseInt(asked[1]) : 1;
        List<String> meant = expected.equals("-") ? List.of() : Arrays.asList(expected.split(" \\+ "));

        assertThat(Story.of(text.replace(" ¶ ", "\n\n")).meantBy(asked[0], time))
                .containsExactlyInAnyOrderElementsOf(meant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/parley/extract/actor/bystanders.txt", delimiter = '|', numLinesToSkip = 1)
    void mentionsThePeopleNobodyAsksFor(String text, String name, ActorKind kind, String expected) {
        Actors actors = Story.of(text).actors();
        actors.addBystanders();
        List<String> mentions = actors.reports().stream()
                .filter(a -> a.name().equals(name) && a.kind() == kind)
                .map(a -> a.mentions().stream().map(Mention::text).collect(Collectors.joining(" + ")))
                .toList();

        assertThat(mentions).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void readsSurnamesInsideWords() {
        ActorReport bolt =
                Story.of("Anders Bolt smiled. The anti-Bolt camp did not.").named("Anders Bolt");

        assertThat(bolt.mentions()).extracting(Mention::text).containsExactly("Anders Bolt", "Bolt");
    }

    @Nested
    class Titles {
        private final Story story = Story.of(
                "Norwegian President Anders Bolt sent his envoys to Lima. Bolt's special envoy, "
                        + "Nils Rud, went first, along with Bolt's son-in-law, Jonas Moe, to see Aino Lund, Finland's chief negotiator.");

        @Test
        void areReadBeforeTheName() {
            assertThat(story.named("Anders Bolt").titles()).containsExactly("president");
        }

        @Test
        void areReadInApposition() {
            assertThat(story.named("Nils Rud").titles()).containsExactly("special envoy");
            assertThat(story.named("Aino Lund").titles()).containsExactly("chief negotiator");
        }

        @Test
        void leaveKinshipOut() {
            assertThat(story.named("Jonas Moe").titles()).isEmpty();
        }

        @Test
        void tellWhomSomebodyRepresents() {
            String norway = story.named("Norway").id();
            assertThat(story.named("Anders Bolt").represents()).containsExactly(norway);
            assertThat(story.named("Nils Rud").represents()).containsExactly(norway);
            assertThat(story.named("Aino Lund").represents())
                    .containsExactly(story.named("Finland").id());
        }

        @Test
        void areNoPartOfTheName() {
            assertThat(story.named("Anders Bolt").mentions())
                    .filteredOn(m -> m.form() == MentionForm.NAMED)
                    .extracting(m -> m.text())
                    .containsExactly("Anders Bolt", "Bolt", "Bolt");
        }
    }

    @Nested
    class UnnamedPeople {
        @Test
        void areAddedWhenAskedFor() {
            Story story = Story.of("Norwegian President Anders Bolt left. A senior official within the Bolt "
                    + "administration said the talks would go on.");

            assertThat(story.meantByOrNew("A senior official")).singleElement().satisfies(a -> {
                assertThat(a.kind()).isEqualTo(ActorKind.ANONYMOUS);
                assertThat(a.represents()).containsExactly(story.named("Norway").id());
            });
        }

        @Test
        void areTheSameWhenAskedForAgain() {
            Story story = Story.of("Two people familiar with the talks said so.");

            assertThat(story.meantByOrNew("Two people")).isEqualTo(story.meantByOrNew("Two people"));
        }

        @Test
        void areGroupsWhenTheyAreNotKeptSecret() {
            Story story = Story.of("European leaders welcomed the deal.");

            assertThat(story.meantByOrNew("European leaders"))
                    .extracting(ActorReport::kind)
                    .containsExactly(ActorKind.GROUP);
        }
    }

    @Nested
    class States {
        private final Story story = Story.of("Helsinki rejected the offer, the Finnish envoy said. Finland has time.");

        @Test
        void gatherTheirNamesSeatsAndAdjectives() {
            assertThat(story.named("Finland").mentions())
                    .extracting(m -> m.text() + " " + m.form())
                    .contains("Helsinki METONYM", "Finnish METONYM", "Finland NAMED");
        }

        @Test
        void areIdentifiedByWhereTheyStandFirst() {
            assertThat(story.named("Finland").id()).isEqualTo("a0");
        }
    }

    @Test
    void givesEveryActorAMention() {
        Story story = Story.of("Russian news agencies quoted Swedish officials. U.S. envoy Ann Holt was in the Hague.");

        assertThat(story.actors().reports())
                .allSatisfy(a -> assertThat(a.mentions()).isNotEmpty())
                .extracting(ActorReport::id)
                .doesNotHaveDuplicates();
    }
}

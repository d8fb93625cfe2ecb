package dev.parley.extract.corenlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceFinderTests {
    private static final String FOLDER = "/dev/parley/extract/place/";
    private static final String EXAMPLES = FOLDER + "places.txt";

    private final PlaceFinder finder = new PlaceFinder();

    @ParameterizedTest
    @CsvFileSource(resources = EXAMPLES, delimiter = '|', numLinesToSkip = 1)
    void tellsPlacesFromThoseWhoActThere(String sentence, String name, String meaning) {
        ParsedArticle article = SharedModels.parse(sentence, "2026-01-05");
        Places places = finder.find(article);
        TextSpan span = new TextSpan(sentence.indexOf(name), sentence.indexOf(name) + name.length());

        String found = places.at(span)
                .map(PlaceFinderTests::written)
                .or(() -> places.standIns().stream()
                        .filter(s -> s.span().overlaps(span))
                        .findFirst()
                        .map(s -> "ACTOR " + s.power().name()))
                .orElse("nothing");

        assertThat(found).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "asides.txt", delimiter = '|', numLinesToSkip = 1)
    void findsPlacesInsideOtherNamesAndWords(String text, String name, String meaning) {
        Places places = finder.find(SharedModels.parse(text, "2026-01-05"));
        TextSpan span = new TextSpan(text.indexOf(name), text.indexOf(name) + name.length());

        List<String> found = places.all().stream()
                .filter(p -> p.mentions().stream()
                        .anyMatch(
                                m -> m.form() == MentionForm.METONYM && m.span().overlaps(span)))
                .map(p -> p.name() + ", " + Objects.requireNonNullElse(p.country(), "-"))
                .toList();

        assertThat(found).isEqualTo(meaning.equals("nothing") ? List.of() : List.of(meaning));
        assertThat(places.at(span)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "states-of-one-article.txt", delimiter = '|', numLinesToSkip = 1)
    void knowsTheStatesOfOneArticle(String text, String word, String what) {
        Places places = finder.find(SharedModels.parse(text, "2026-01-05"));

        assertThat(places.states().named(word).isPresent()).isEqualTo(what.equals("state"));
    }

    private static String written(LocationReport place) {
        return place.name() + ", " + Objects.requireNonNullElse(place.country(), "-") + ", "
                + Objects.requireNonNullElse(place.within(), "-");
    }

    @Nested
    class NamesOfPeople {
        @Test
        void areNoPlaces() {
            String text = "Jordan Ashby chairs the talks. Ashby said Jordan would host them.";
            Places places = finder.find(SharedModels.parse(text, "2026-01-05"));

            assertThat(places.at(new TextSpan(0, "Jordan".length()))).isEmpty();
        }
    }

    @Nested
    class StatesOnlyTheArticleKnows {
        private static final String TEXT = "Norlundia's foreign minister said the Norlundian side was ready.";

        @Test
        void areKnownByTheirGovernment() {
            Places places = finder.find(SharedModels.parse(TEXT, "2026-01-05"));

            assertThat(places.states().named("Norlundia")).isPresent();
        }

        @Test
        void areKnownByAdjectivesMadeFromTheirName() {
            String text = "Negotiators left Norlund late. The Norlundian government said so on Friday.";
            Places places = finder.find(SharedModels.parse(text, "2026-01-05"));

            assertThat(places.states().ofAdjective("Norlundian"))
                    .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("Norlund"));
        }
    }
}

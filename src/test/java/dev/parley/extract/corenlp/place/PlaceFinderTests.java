package dev.parley.extract.corenlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationReport;
import dev.parley.extract.corenlp.SharedModels;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceFinderTests {
    private static final String EXAMPLES = "/dev/parley/extract/place/places.txt";

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

package dev.parley.extract.corenlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.LocationKind;
import dev.parley.rules.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {
    private final Gazetteer gazetteer = new Gazetteer();

    @ParameterizedTest
    @CsvSource({"states, 7, 5", "capitals, 5, 2", "cities, 6, 2", "regions, 5, 2", "venues, 6, 3"})
    void hasAllColumnsAndCoordinatesOnEarth(String file, int columns, int coordinates) {
        assertThat(RuleFile.read("extract/place/" + file + ".txt").rows()).allSatisfy(row -> {
            assertThat(row).hasSize(columns);
            assertThat(Double.parseDouble(row.get(coordinates))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.get(coordinates + 1))).isBetween(-180.0, 180.0);
        });
    }

    @Test
    void knowsWhereEveryCapitalLies() {
        Map<String, String> capitals = RuleFile.read("extract/place/capitals.txt").rows().stream()
                .collect(Collectors.toMap(row -> row.get(1), List::getFirst));

        assertThat(RuleFile.read("extract/place/states.txt").rows())
                .allSatisfy(row -> assertThat(capitals).containsEntry(row.getFirst(), row.get(4)));
    }

    @Test
    void writesNoCityTwiceInOneRegion() {
        List<String> cities = RuleFile.read("extract/place/cities.txt").rows().stream()
                .map(row -> row.getFirst() + ", " + row.get(1) + ", " + row.get(4))
                .toList();

        assertThat(cities).doesNotHaveDuplicates();
    }

    @Test
    void countsAllMembersAndObserversOfTheUnitedNations() {
        Set<String> codes = RuleFile.read("extract/place/states.txt").words();

        assertThat(codes).hasSize(193 + 2 + 2).contains("PS", "VA", "TW", "XK");
    }

    @Test
    void standsForSomebodyWithEverySeat() {
        Seats seats = new Seats();

        assertThat(RuleFile.read("extract/place/seats.txt").rows())
                .allSatisfy(row -> assertThat(seats.of(row.getFirst(), States.ofTheWorld()))
                        .isPresent());
    }

    @Test
    void readsShoutedNamesAsOthers() {
        assertThat(gazetteer.named("NEW DELHI")).first().satisfies(k -> {
            assertThat(k.kind()).isEqualTo(LocationKind.CITY);
            assertThat(k.country()).isEqualTo("IN");
        });
    }

    @Test
    void listsTheBestKnownOfANameFirst() {
        assertThat(gazetteer.named("Vienna"))
                .extracting(Known::country)
                .startsWith("AT")
                .contains("US");
    }

    @ParameterizedTest
    @CsvSource({
        "Borås, SE, Västra Götaland",
        "Boras, SE, Västra Götaland",
        "St. Albans, GB, England",
        "Saint Albans, GB, England",
        "Newcastle upon Tyne, GB, England",
        "Tipperary, IE, Munster",
        "WAUKESHA, US, Wisconsin",
        "Waukesha County, US, Wisconsin"
    })
    void knowsTownsAndDivisionsUnderTheirSpellings(String name, String country, String within) {
        assertThat(gazetteer.named(name))
                .anySatisfy(k -> assertThat(k.country() + ", " + k.within()).isEqualTo(country + ", " + within));
    }

    @Test
    void writesNothingTwice() {
        assertThat(gazetteer.named("Kentucky"))
                .filteredOn(k -> k.kind() == LocationKind.REGION)
                .hasSize(1);
    }
}

package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.ActorKind;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.name.BodyNames;
import dev.parley.resolve.name.StateNames;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorResolutionTests {

    @ParameterizedTest
    @CsvSource({
        "Pyotr Yermolenko, Petr Ermolenko",
        "Salim al-Harthy, Salim Al Harthi",
        "Mohammed Qasim, Muhammad Kasim",
        "José Peña, Jose Pena",
        "Steve Marlow, Steven Marlow",
        "J. Marlow, Jane Marlow",
        "Ursula van der Berg, Ursula Van Der Berg",
        "Robert Hale Jr., Robert Hale"
    })
    void takesTwoSpellingsForOnePerson(String one, String other) {
        assertThat(Stories.people(Stories.of(naming("2031-03-01", one), naming("2031-03-02", other))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Anna Lind, Cora Lind", "Anna Lind, Anna Lund", "Lind, Linden", "A. Lind, Boris Lind"})
    void keepsTwoPersonsApart(String one, String other) {
        assertThat(Stories.people(Stories.of(naming("2031-03-01", one), naming("2031-03-02", other))))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna\u200b Lind",
                "An\u200dna Lind",
                "\u202eAnna Lind\u202c",
                "Anna Li\u2060nd",
                "An\u00adna Lind\ufeff"
            })
    void row37TakesANameWithCharactersThatNobodySeesForTheSameActor(String hidden) {
        assertThat(Stories.people(Stories.of(naming("2031-03-01", "Anna Lind"), naming("2031-03-02", hidden))))
                .containsExactly("Anna Lind");
        assertThat(Stories.people(Stories.of(naming("2031-03-01", hidden), naming("2031-03-02", "Anna Lind"))))
                .containsExactly("Anna Lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0410nna Lind", "Ann\u0430 Lind", "Anna L\u0456nd", "Anna Lin\u0501", "\u0391nna Lind"})
    void row38TakesALookAlikeLetterOfAnotherScriptForAnotherActor(String alike) {
        assertThat(Stories.people(Stories.of(naming("2031-03-01", "Anna Lind"), naming("2031-03-02", alike))))
                .containsExactlyInAnyOrder("Anna Lind", alike);
    }

    @Test
    void aNameInAnotherScriptAsAWholeIsItsTransliteration() {
        assertThat(Stories.people(Stories.of(
                        naming("2031-03-01", "Anna Lind"),
                        naming("2031-03-02", "\u0410\u043d\u043d\u0430 \u041b\u0438\u043d\u0434"))))
                .containsExactly("Anna Lind");
    }

    @Nested
    class ASurnameAlone {

        @Test
        void meansTheOnlyOneKnownByIt() {
            assertThat(Stories.people(Stories.of(naming("2031-03-01", "Anna Lind"), naming("2031-03-02", "Lind"))))
                    .containsExactly("Anna Lind");
        }

        @Test
        void isFilledInByTheFullNameToldLater() {
            assertThat(Stories.people(Stories.of(naming("2031-03-01", "Lind"), naming("2031-03-02", "Anna Lind"))))
                    .containsExactly("Anna Lind");
        }

        @Test
        void meansNobodyKnownWhenTwoHaveIt() {
            assertThat(Stories.people(Stories.of(
                            naming("2031-03-01", "Anna Lind"),
                            naming("2031-03-01", "Cora Lind"),
                            naming("2031-03-02", "Lind"))))
                    .hasSize(3);
        }

        @Test
        void meansTheOneOfTheSameSide() {
            Story story = Stories.of(
                    naming("2031-03-01", "Anna Lind").speaksFor("Anna Lind", "minister", "Nordmark"),
                    naming("2031-03-01", "Cora Lind").speaksFor("Cora Lind", "minister", "Sudland"),
                    naming("2031-03-02", "Lind").speaksFor("Lind", "minister", "Sudland"));
            assertThat(Stories.people(story))
                    .containsExactlyInAnyOrder("Anna Lind", "Cora Lind", "Nordmark", "Sudland");
        }
    }

    @Test
    void aStateTakenForAPersonOnceIsStillTheState() {
        NewsText mistaken = naming("2031-03-02", "Velland");
        Story story = Stories.of(naming("2031-03-01", "Velland"), asPerson(mistaken), naming("2031-03-03", "Velland"));
        assertThat(Stories.things(story, Thing.Kind.ACTOR))
                .singleElement()
                .satisfies(actor -> assertThat(actor.latest().facts())
                        .isEqualTo(new Facts.OfActor("Velland", ActorKind.STATE, List.of(), List.of())));
    }

    @Test
    void aGroupOfKnownStatesIsOneInAllArticles() {
        Story story = Stories.of(
                meeting("2031-03-01", "the six powers"),
                meeting("2031-03-02", "the six world powers"),
                meeting("2031-03-03", "the five neighbours"),
                meeting("2031-03-04", "the five neighbours"));
        assertThat(Stories.things(story, Thing.Kind.ACTOR))
                .filteredOn(actor -> ((Facts.OfActor) actor.latest().facts()).kind() == ActorKind.GROUP)
                .extracting(actor -> actor.latest().reports().size())
                .containsExactlyInAnyOrder(2, 1, 1);
    }

    private static NewsText meeting(String published, String group) {
        return NewsText.on(published)
                .meeting(ToldMeeting.of(MeetingKind.TALKS, MeetingStatus.HELD)
                        .of("Nordmark", group)
                        .on(published));
    }

    @ParameterizedTest
    @CsvSource({"Defence Ministry, Defense Ministry", "Labour Organisation, Labor Organization"})
    void comparesNamesInOneWayOfSpellingThem(String one, String other) {
        assertThat(BodyNames.key(one)).isEqualTo(BodyNames.key(other));
    }

    @ParameterizedTest
    @CsvSource({"U.S., United States", "the United Kingdom, Britain", "Türkiye, Turkey", "IAEA, I.A.E.A."})
    void knowsStatesByTheirOtherNames(String one, String other) {
        assertThat(StateNames.key(one)).isEqualTo(StateNames.key(other));
    }

    private static NewsText asPerson(NewsText text) {
        return text.takingForAPerson("Velland");
    }

    private static NewsText naming(String published, String name) {
        NewsText text = NewsText.on(published);
        text.actor(name);
        return text;
    }
}

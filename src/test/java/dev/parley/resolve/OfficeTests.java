package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.ActorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficeTests {

    @Test
    void lastsUntilAnotherIsToldToHoldIt() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                minister("2032-03-11", "Ida Brandt"),
                minister("2032-06-01", "Jon Vester"));
        assertThat(offices(story))
                .containsExactlyInAnyOrder(
                        new Tag.Office(
                                "foreign minister", LocalDate.parse("2032-02-11"), LocalDate.parse("2032-06-01")),
                        new Tag.Office("foreign minister", LocalDate.parse("2032-06-01"), null));
    }

    @Test
    void isNoneWhereItTellsWhatSomebodyIsToAnother() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt").speaksFor("Jon Vester", "counterpart", "Veldmark"),
                NewsText.on("2032-03-11").speaksFor("Jon Vester", "envoy", "Veldmark"));
        assertThat(facts(story, "Jon Vester").titles()).containsExactly("envoy");
        assertThat(facts(story, "Ida Brandt").titles()).containsExactly("foreign minister");
    }

    @Test
    void namedAloneIsWhoeverHeldItThatDay() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                unnamed("2032-04-01"),
                minister("2032-06-01", "Jon Vester"),
                unnamed("2032-07-01"));
        assertThat(reports(story, "Ida Brandt")).isEqualTo(2);
        assertThat(reports(story, "Jon Vester")).isEqualTo(2);
        assertThat(Stories.people(story)).containsExactlyInAnyOrder("Ida Brandt", "Jon Vester", "Ostland");
    }

    @Test
    void namedAloneIsNobodyKnownWhereTwoAreToldToHoldItByTurns() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                minister("2032-03-01", "Jon Vester"),
                minister("2032-03-11", "Ida Brandt"),
                unnamed("2032-04-01"));
        assertThat(Stories.people(story))
                .containsExactlyInAnyOrder("Ida Brandt", "Jon Vester", "Ostland", "the foreign minister of Ostland");
    }

    @Test
    void namedAloneBesideItsHolderInAnotherOfficeIsNotTakenForThem() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                besideBrandt("the foreign minister of Ostland", "foreign minister", "Ostland")
                        .speaksFor("Ida Brandt", "former minister", "Ostland"));
        assertThat(Stories.people(story)).contains("the foreign minister of Ostland");
    }

    @Test
    void namedAloneBesideItsHolderWithoutAnOfficeIsThem() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                besideBrandt("the foreign minister of Ostland", "foreign minister", "Ostland"));
        assertThat(Stories.people(story)).containsExactlyInAnyOrder("Ida Brandt", "Ostland");
    }

    @Test
    void namedByItsLastWordIsItsHolderWhereTheArticleNamesThem() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                besideBrandt("the Ostland minister", "minister", "Ostland"),
                NewsText.on("2032-04-02")
                        .unnamed("the Ostland minister", "minister", "Ostland")
                        .statement("the Ostland minister", "Ostland", "who knows whose it is"));
        assertThat(reports(story, "Ida Brandt")).isEqualTo(3);
        assertThat(Stories.people(story)).containsExactlyInAnyOrder("Ida Brandt", "Ostland", "the Ostland minister");
    }

    @Test
    void namedWithoutWhoseItIsIsItsHolderWhereTheArticleNamesThem() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"), besideBrandt("the foreign minister", "foreign minister", null));
        assertThat(Stories.people(story)).containsExactlyInAnyOrder("Ida Brandt", "Ostland");
    }

    @Test
    void isNobodyWhomItsHolderTellsSomething() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                NewsText.on("2032-04-01")
                        .unnamed("the foreign minister", "foreign minister", null)
                        .statement("Ida Brandt", "the foreign minister", "the file is in good hands"));
        assertThat(Stories.people(story)).contains("the foreign minister");
    }

    @Test
    void doesNotHideThatItsHolderIsAPerson() {
        Story story = Stories.of(
                minister("2032-02-11", "Ida Brandt"),
                unnamed("2032-04-01"),
                unnamed("2032-04-02"),
                unnamed("2032-04-03"));
        assertThat(facts(story, "Ida Brandt").kind()).isEqualTo(ActorKind.PERSON);
    }

    @Test
    void ofAnotherStateOrOfManyAtATimeTellsNothing() {
        Story story = Stories.of(
                NewsText.on("2032-02-11").speaksFor("Ida Brandt", "envoy", "Ostland"),
                minister("2032-02-12", "Jon Vester"),
                NewsText.on("2032-04-01")
                        .unnamed("the envoy of Ostland", "envoy", "Ostland")
                        .unnamed("the foreign minister of Veldmark", "foreign minister", "Veldmark")
                        .statement("the envoy of Ostland", "Ostland", "all is well")
                        .statement("the foreign minister of Veldmark", "Ostland", "nothing is"));
        assertThat(reports(story, "Ida Brandt")).isEqualTo(1);
        assertThat(reports(story, "Jon Vester")).isEqualTo(1);
    }

    private static NewsText minister(String day, String name) {
        return NewsText.on(day).speaksFor(name, "foreign minister", "Ostland");
    }

    private static NewsText unnamed(String day) {
        return NewsText.on(day)
                .unnamed("the foreign minister of Ostland", "foreign minister", "Ostland")
                .statement("the foreign minister of Ostland", "Ostland", "we shall see on " + day);
    }

    /** Of one article, in which both speak. */
    private static NewsText besideBrandt(String words, String title, @Nullable String state) {
        return NewsText.on("2032-04-01")
                .unnamed(words, title, state)
                .statement("Ida Brandt", "Ostland", "the file is in good hands")
                .statement(words, "Ostland", "it is mine now");
    }

    private static List<Tag> offices(Story story) {
        return Stories.things(story, Thing.Kind.ACTOR)
                .flatMap(thing -> thing.latest().links().stream())
                .filter(link -> link.kind() == Link.Kind.HOLDS_OFFICE)
                .<Tag>map(link -> Objects.requireNonNull(link.tag()))
                .toList();
    }

    private static Facts.OfActor facts(Story story, String name) {
        return Stories.things(story, Thing.Kind.ACTOR)
                .map(thing -> (Facts.OfActor) thing.latest().facts())
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int reports(Story story, String name) {
        return Stories.things(story, Thing.Kind.ACTOR)
                .filter(thing -> ((Facts.OfActor) thing.latest().facts()).name().equals(name))
                .findFirst()
                .orElseThrow()
                .latest()
                .reports()
                .size();
    }
}

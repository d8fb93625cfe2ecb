package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.place.Places;
import java.util.ArrayList;
import java.util.List;

/** Finds the actors of an article. Thread-safe. */
public final class ActorFinder {
    private final Offices offices = new Offices();
    private final GivenNames givenNames = new GivenNames();
    private final KnownOrganizations organizations = new KnownOrganizations();

    /** @param places the names already taken for places */
    public Actors find(ParsedArticle article, Places places) {
        Roster roster = new Roster();
        addNames(article, places, roster);
        new NamesAgain(roster).addAll(article, places);
        new StateReader(roster).read(article, places);
        new OrganizationsOfStates(roster).addAll();
        Representation representation = new Representation(roster);
        TitleReader titles = new TitleReader(roster, offices, representation);
        titles.readAll();
        titles.readAll();
        new OwnedNames(roster, offices).readAll();
        new Bodies(roster, representation, offices).addAll(article, places.states());
        new Descriptions(roster).addAll();
        Salience salience = new Salience(article);
        HolderFinder holders = new HolderFinder(
                roster,
                offices,
                representation,
                article.article().publication().time().firstDay());
        Nominals nominals = new Nominals(roster, offices, representation, salience, holders);
        nominals.addAll(article);
        new Pronouns(roster, new OnlyPerson(roster, offices, article), salience).addAll(article);
        nominals.addAll(article);
        new FirstPerson(roster, offices).addAll(article);
        new TeamLeaders(roster, representation).readAll(article);
        Plurals plurals = new Plurals(roster, offices, article);
        Unnamed unnamed = new Unnamed(article.text(), roster, offices, representation);
        Bystanders bystanders = new Bystanders(roster, representation, plurals, unnamed);
        return new StoryActors(
                article,
                roster,
                new StoryActors.Phrases(plurals, new OfficeHolders(roster, offices, representation), unnamed),
                bystanders);
    }

    private void addNames(ParsedArticle article, Places places, Roster roster) {
        List<Name> people = new ArrayList<>();
        List<Name> others = new ArrayList<>();
        for (Name name : new NameReader(offices).read(article, places)) {
            (name.kind() == ActorKind.PERSON ? people : others).add(name);
        }
        PersonChains persons = new PersonChains(roster, offices, givenNames, article.text());
        persons.addAll(people.stream().filter(Name::isFull).toList());
        List<Name> misread = others.stream().filter(persons::knows).toList();
        others.removeAll(misread);
        List<Name> rest =
                new ArrayList<>(people.stream().filter(n -> !n.isFull()).toList());
        rest.addAll(misread);
        persons.addAll(rest);
        List<Name> shortAndMisread = others.stream()
                .filter(name -> persons.isRatherCalled(name, others))
                .toList();
        others.removeAll(shortAndMisread);
        persons.addAll(shortAndMisread);
        OrganizationChains chains = new OrganizationChains(roster, organizations, article.text());
        chains.addAll(others);
        chains.addAgain(article);
        chains.addShortNames(article);
    }
}

package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the places of an article, and the names of places that stand for somebody. Thread-safe. */
public final class PlaceFinder {
    private final Gazetteer gazetteer = new Gazetteer();
    private final NewStates newStates = new NewStates(gazetteer);
    private final Seats seats = new Seats();
    private final StandInRules rules = new StandInRules();
    private final Modifiers modifiers = new Modifiers();

    public Places find(ParsedArticle article) {
        States states = newStates.in(article);
        PlaceNames reader = new PlaceNames(gazetteer, states, article);
        List<PlaceName> names = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            names.addAll(reader.in(sentence));
        }
        names.addAll(new Asides(gazetteer, modifiers, article.text(), names).in(article));
        names.sort(Comparator.comparing(PlaceName::span));
        Qualifiers qualifiers = new Qualifiers(article.text(), names);
        List<PlaceName> decided = qualifiers.decided();
        PlaceFold fold = new PlaceFold(article.text(), states);
        List<StandIn> standIns = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            PlaceName name = decided.get(i);
            boolean qualifies = i > 0 && qualifiers.isQualifiedBy(decided.get(i - 1), name);
            Optional<StandIn> standIn =
                    qualifies || name.aside() ? Optional.empty() : standIn(article.text(), name, states);
            standIn.ifPresentOrElse(standIns::add, () -> fold.add(name));
            if (standIn.isPresent() && modifiers.describesThing(name)) {
                fold.add(name.asAside());
            }
        }
        return new Places(fold.reports(), fold.all(), standIns, states);
    }

    private Optional<StandIn> standIn(String article, PlaceName name, States states) {
        Optional<IndexedWord> head = Spans.head(name.sentence(), name.first(), name.last());
        if (head.isEmpty() || isDateline(article, name)) {
            return Optional.empty();
        }
        Optional<State> state = state(article, name, states);
        if (state.isPresent()) {
            return rules.stateActs(name.sentence(), head.get())
                    ? Optional.of(of(name, new Power(state.get().name(), true), MentionForm.NAMED))
                    : Optional.empty();
        }
        boolean isDefaultMeaning = name.known().isEmpty()
                || gazetteer.named(name.text(article)).stream()
                        .limit(1)
                        .anyMatch(name.known().getFirst()::equals);
        return isDefaultMeaning && (rules.seatActs(name.sentence(), head.get()) || Vocatives.isCalled(name))
                ? seats.of(name.text(article), states).map(power -> of(name, power, MentionForm.METONYM))
                : Optional.empty();
    }

    private static Optional<State> state(String article, PlaceName name, States states) {
        boolean mayBe = name.known().isEmpty() || name.known().getFirst().kind() == LocationKind.COUNTRY;
        return mayBe ? states.named(name.text(article)) : Optional.empty();
    }

    private static StandIn of(PlaceName name, Power power, MentionForm form) {
        return new StandIn(name.sentence(), name.first(), name.last(), power, form);
    }

    /** "GENEVA (Agency) —", "PORT LOUIS, Mauritius —": a shouted name that opens a sentence. */
    private static boolean isDateline(String article, PlaceName name) {
        String text = name.text(article);
        String next = Spans.word(name.sentence(), name.last() + 1);
        return name.first() == 0
                && next.matches("[—–-]*|\\(|,|:")
                && text.length() > 3
                && text.equals(text.toUpperCase(Locale.ROOT));
    }
}

package dev.parley.extract.corenlp.meeting.place;

import static dev.parley.extract.corenlp.parse.Grammar.dependents;
import static dev.parley.extract.corenlp.parse.Grammar.form;
import static dev.parley.extract.corenlp.parse.Grammar.lemma;

import dev.parley.article.TextSpan;
import dev.parley.extract.LocationKind;
import dev.parley.extract.LocationReport;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.corenlp.meeting.time.EdgeReader;
import dev.parley.extract.corenlp.meeting.trigger.Clause;
import dev.parley.extract.corenlp.meeting.trigger.Presence;
import dev.parley.extract.corenlp.meeting.trigger.Trigger;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.Places;
import dev.parley.rules.RuleFile;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads where a meeting is from the prepositional phrases of its clause. */
public final class PlaceReader {
    private static final int DEPTH = 4;

    private enum Link {
        WHERE,
        TO,
        WITHIN
    }

    private final Map<String, Link> links =
            RuleFile.read("extract/meeting/place-links.txt").table(row -> Link.valueOf(row.get(1)));
    private final Set<String> onPlaces =
            RuleFile.read("extract/meeting/on-places.txt").words();
    private final Set<String> about =
            RuleFile.read("extract/meeting/about-verbs.txt").words();
    private final Set<String> planning =
            RuleFile.read("extract/meeting/set-for.txt").words();
    private final EdgeReader edges = new EdgeReader();
    private final Dateline dateline;
    private final Places places;
    private final OpeningPlace opening;
    private final AntecedentPlace antecedents;
    private final There there;
    private final NewPlace moved;

    public PlaceReader(Places places, Dateline dateline) {
        this.places = places;
        this.opening = new OpeningPlace(places);
        this.antecedents = new AntecedentPlace(places);
        this.there = new There(places);
        this.moved = new NewPlace(places);
        this.dateline = dateline;
    }

    public List<LocationReport> read(Trigger trigger, Clause clause) {
        List<LocationReport> instead = moved.of(trigger);
        if (!instead.isEmpty()) {
            return instead;
        }
        Map<String, LocationReport> found = new LinkedHashMap<>();
        boolean visit = trigger.rule().kind() == MeetingKind.VISIT;
        List<IndexedWord> words = new ArrayList<>(clause.inner());
        words.addAll(clause.outer());
        // "Talks due to open in Bern on Friday were called off".
        dependents(trigger.sentence(), trigger.head(), "amod").stream()
                .filter(due -> form(due).equals("due"))
                .forEach(words::add);
        for (IndexedWord word : words) {
            under(trigger.sentence(), word, visit).forEach(place -> found.putIfAbsent(place.id(), place));
        }
        for (IndexedWord name : names(trigger, clause)) {
            at(trigger.sentence(), name).ifPresent(place -> found.putIfAbsent(place.id(), place));
        }
        antecedents.of(trigger, clause).forEach(place -> found.putIfAbsent(place.id(), place));
        if (found.isEmpty()) {
            opening.of(trigger).ifPresent(place -> found.put(place.id(), place));
        }
        if (found.isEmpty()) {
            there.meantBy(trigger, clause).ifPresent(place -> found.put(place.id(), place));
        }
        if (found.isEmpty()) {
            dateline.meantBy(trigger, clause).ifPresent(place -> found.put(place.id(), place));
        }
        return List.copyOf(found.values());
    }

    /** "the Geneva talks", "visited Geneva". */
    private static List<IndexedWord> names(Trigger trigger, Clause clause) {
        Sentence sentence = trigger.sentence();
        List<IndexedWord> names = new ArrayList<>(dependents(sentence, trigger.head(), "compound"));
        names.addAll(dependents(sentence, trigger.word(), "compound"));
        if (trigger.rule().kind() == MeetingKind.VISIT) {
            names.addAll(dependents(sentence, trigger.word(), "obj"));
        }
        Stream.concat(Stream.of(trigger.word()), clause.inner().stream())
                .filter(word -> Presence.isThere(sentence, word))
                .forEach(names::add);
        return names;
    }

    private List<LocationReport> under(Sentence sentence, IndexedWord word, boolean visit) {
        List<LocationReport> found = new ArrayList<>();
        for (IndexedWord phrase : phrases(sentence, word)) {
            if (dependents(sentence, phrase, "case").stream()
                    .anyMatch(from -> form(from).equals("from"))) {
                // "Flew in from Doha".
                continue;
            }
            for (IndexedWord preposition : dependents(sentence, phrase, "case")) {
                Link link = links.get(form(preposition));
                boolean on = form(preposition).equals("on") && onPlaces.contains(form(phrase));
                boolean to = link == Link.TO && (visit || planning.contains(lemma(word)));
                if (on || link == Link.WHERE || to) {
                    collect(sentence, phrase, DEPTH, found);
                }
            }
        }
        return found;
    }

    /** What hangs on the word, and what the parser hung on its company or duration: "with B in Bern", "for days in Bern", "after two days in Bern". */
    private List<IndexedWord> phrases(Sentence sentence, IndexedWord word) {
        List<IndexedWord> phrases = new ArrayList<>();
        boolean tellsMatter = about.contains(lemma(word));
        for (IndexedWord phrase : dependents(sentence, word, "obl*", "nmod*")) {
            if (tellsMatter && phrase.index() > word.index()) {
                continue;
            }
            phrases.add(phrase);
            boolean through = dependents(sentence, phrase, "case").stream()
                    .anyMatch(c -> Set.of("with", "for", "between", "of").contains(form(c)));
            boolean afterLength = edges.isEnd(sentence, word)
                    && Grammar.has(sentence, phrase, "nummod")
                    && dependents(sentence, phrase, "case").stream().anyMatch(c -> form(c).equals("after"));
            if (through || afterLength) {
                phrases.addAll(dependents(sentence, phrase, "nmod:in", "nmod:at"));
            }
        }
        for (IndexedWord object : tellsMatter ? List.<IndexedWord>of() : dependents(sentence, word, "obj")) {
            phrases.addAll(dependents(sentence, object, "nmod:in", "nmod:at"));
            dependents(sentence, object, "nmod:with", "nmod:for", "nmod:on")
                    .forEach(other -> phrases.addAll(dependents(sentence, other, "nmod:in", "nmod:at")));
        }
        return phrases;
    }

    /** The place the phrase names, and those inside it: "a villa above the bay of Algiers". */
    private void collect(Sentence sentence, IndexedWord phrase, int depth, List<LocationReport> found) {
        at(sentence, phrase).ifPresent(found::add);
        if (depth == 0) {
            return;
        }
        for (IndexedWord inner : dependents(sentence, phrase, "nmod*", "appos", "compound", "conj*")) {
            boolean linked = dependents(sentence, inner, "case").stream().allMatch(c -> links.containsKey(form(c)));
            if (linked && !isOfWhom(sentence, phrase, inner) && !inner.equals(phrase)) {
                collect(sentence, inner, depth - 1, found);
            }
        }
    }

    /** "A Pacific business forum" is somewhere else. */
    private boolean isOfWhom(Sentence sentence, IndexedWord phrase, IndexedWord inner) {
        return dependents(sentence, phrase, "compound").contains(inner)
                && at(sentence, inner)
                        .filter(place -> place.kind() == LocationKind.REGION)
                        .isPresent();
    }

    private Optional<LocationReport> at(Sentence sentence, IndexedWord word) {
        TextSpan span = sentence.spanOf(word);
        return Grammar.isNoun(word) || lemma(word).length() > 2 ? places.at(span) : Optional.empty();
    }
}

package dev.parley.extract.corenlp.place;

import dev.parley.article.TextSpan;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of places where no place is meant: inside the names of organisations ("Oslo University"), in compounds
 * ("Oslo-based"), as adjectives ("European"), or before nouns, when the article speaks of the place elsewhere.
 */
final class Asides {
    private static final int LONGEST = 4;
    private static final long LARGE = 250_000;
    private static final String ORGANIZATION = "ORGANIZATION";
    private final Gazetteer gazetteer;
    private final String article;
    private final Adjectives adjectives;
    private final Modifiers modifiers;
    private final Map<String, List<Known>> named = new HashMap<>();
    private final Set<TextSpan> taken = new HashSet<>();
    private final Set<String> otherMeanings =
            RuleFile.read("extract/place/not-towns.txt").words();

    Asides(Gazetteer gazetteer, Modifiers modifiers, String article, List<PlaceName> names) {
        this.gazetteer = gazetteer;
        this.modifiers = modifiers;
        this.article = article;
        this.adjectives = new Adjectives(gazetteer);
        for (PlaceName name : names) {
            taken.add(name.span());
            if (!name.known().isEmpty()) {
                named.put(name.text(article), name.known());
            }
        }
    }

    List<PlaceName> in(ParsedArticle parsed) {
        List<PlaceName> asides = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Optional<PlaceName> aside = at(sentence, i);
                if (aside.isPresent()) {
                    asides.add(aside.get());
                    i = aside.get().last();
                }
            }
        }
        return asides;
    }

    private Optional<PlaceName> at(Sentence sentence, int first) {
        boolean proper = Spans.isProper(sentence.tokens().get(first))
                || Spans.word(sentence, first).contains("-");
        if (!proper || Spans.tag(sentence, first).equals("PERSON") || isTaken(sentence, first)) {
            return Optional.empty();
        }
        for (int last = Math.min(first + LONGEST, sentence.tokens().size()) - 1; last >= first; last--) {
            Optional<PlaceName> found = spanning(sentence, first, last);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceName> spanning(Sentence sentence, int first, int last) {
        TextSpan span = sentence.spanOf(first, last);
        String text = span.in(article);
        Optional<TextSpan> before = adjectives.beforeHyphen(span, article);
        List<Known> known = before.isPresent()
                ? meanings(before.get().in(article))
                : isInOrganization(sentence, first, last)
                        ? meanings(text)
                        : adjectives.of(text).map(List::of).orElseGet(() -> elsewhere(sentence, first, last, text));
        return Optional.of(new PlaceName(sentence, first, last, before.orElse(span), known, MentionForm.METONYM))
                .filter(name -> !known.isEmpty() && (before.isPresent() || !isOfPeople(name, text)));
    }

    /** "Iranian envoys" are the state's, which is an actor there. */
    private boolean isOfPeople(PlaceName name, String text) {
        return States.ofTheWorld().ofAdjective(text).isPresent() && !modifiers.describesThing(name);
    }

    private List<Known> meanings(String text) {
        List<Known> adjective = adjectives.of(text).map(List::of).orElse(List.of());
        if (!adjective.isEmpty() || otherMeanings.contains(text)) {
            return adjective;
        }
        return named.getOrDefault(
                text,
                gazetteer.wellKnown(text).stream()
                        .filter(k -> k.listed() || k.people() >= LARGE || text.indexOf(' ') > 0)
                        .toList());
    }

    /** "An Oslo councillor", when the article has been in Oslo. */
    private List<Known> elsewhere(Sentence sentence, int first, int last, String text) {
        boolean untagged = Spans.tag(sentence, first).matches("O|LOCATION")
                && Spans.tag(sentence, last).matches("O|LOCATION");
        return untagged ? named.getOrDefault(text, List.of()) : List.of();
    }

    private static boolean isInOrganization(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!Spans.tag(sentence, i).equals(ORGANIZATION)) {
                return false;
            }
        }
        return Spans.tag(sentence, first - 1).equals(ORGANIZATION)
                || Spans.tag(sentence, last + 1).equals(ORGANIZATION);
    }

    private boolean isTaken(Sentence sentence, int token) {
        TextSpan span = sentence.spanOf(token, token);
        return taken.stream().anyMatch(t -> t.overlaps(span));
    }
}

package dev.parley.extract.corenlp.place;

import dev.parley.extract.LocationKind;
import dev.parley.extract.corenlp.parse.Grammar;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that may be places': those the gazetteer knows, and those tagged as places. */
final class PlaceNames {
    private static final int LONGEST = 6;
    private static final String PLACE = "LOCATION";
    private static final String NOTHING = "O";
    private final Gazetteer gazetteer;
    private final States states;
    private final Set<String> people;
    private final String article;
    private final PlaceWords words = new PlaceWords();
    private final ToldTowns toldTowns;
    private final UnnamedCapitals capitals;
    /** "The Red Cross" is in no town of that name. */
    private final Set<String> organizations = RuleFile.read("extract/actor/organizations.txt").rows().stream()
            .flatMap(row -> Stream.of(row.get(2).split(" *; *")))
            .filter(name -> name.contains(" "))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> offices =
            RuleFile.read("extract/actor/offices.txt").words();

    PlaceNames(Gazetteer gazetteer, States states, ParsedArticle article) {
        this.gazetteer = gazetteer;
        this.states = states;
        this.article = article.text();
        this.capitals = new UnnamedCapitals(gazetteer);
        this.people = people(article);
        this.toldTowns = new ToldTowns(article);
    }

    List<PlaceName> in(Sentence sentence) {
        List<PlaceName> names = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Optional<PlaceName> name = at(sentence, i);
            if (name.isPresent()) {
                names.add(name.get());
                i = name.get().last();
            }
        }
        return names;
    }

    private Optional<PlaceName> at(Sentence sentence, int first) {
        Optional<PlaceName> capital = capitals.at(sentence, first, states);
        if (capital.isPresent()) {
            return capital;
        }
        boolean determiner = Spans.word(sentence, first).equals("The")
                && !Spans.word(sentence, first + 1).equals("Hague");
        if (determiner || !Spans.isProper(sentence.tokens().get(first)) || isAdjective(sentence, first)) {
            return Optional.empty();
        }
        int most = Math.min(LONGEST, sentence.tokens().size() - first);
        for (int length = most; length > 0; length--) {
            int last = first + length - 1;
            List<Known> known = known(sentence.spanOf(first, last).in(article));
            PlaceName name = PlaceName.of(sentence, first, last, known);
            if (!known.isEmpty() && isWhole(name) && isNotSomebody(name)) {
                return Optional.of(name);
            }
        }
        return isPair(sentence, first) ? Optional.empty() : unknown(sentence, first);
    }

    /** "The Belgrade-Pristina dialogue" is between the two, and in neither. */
    private boolean isPair(Sentence sentence, int token) {
        String word = Spans.word(sentence, token);
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < word.length()
                && isNamed(word.substring(0, hyphen))
                && isNamed(word.substring(hyphen + 1));
    }

    private boolean isNamed(String half) {
        return people.contains(half)
                || states.named(half).isPresent()
                || !gazetteer.named(half).isEmpty();
    }

    /** A state only the article knows is not some town of that name. */
    private List<Known> known(String text) {
        boolean isNewState = states.named(text).filter(s -> s.code() == null).isPresent();
        return isNewState ? gazetteer.wellKnown(text) : gazetteer.named(text);
    }

    private Optional<PlaceName> unknown(Sentence sentence, int first) {
        boolean isState = states.named(Spans.word(sentence, first)).isPresent();
        String tag = Spans.tag(sentence, first);
        boolean alone = !tag.equals(Spans.tag(sentence, first - 1)) && !tag.equals(Spans.tag(sentence, first + 1));
        if (isState && (tag.equals(NOTHING) || tag.equals(PLACE) || alone)) {
            return Optional.of(PlaceName.of(sentence, first, first, List.of()));
        }
        boolean told = toldTowns.include(sentence, first) && !people.contains(Spans.word(sentence, first));
        if (told || (words.callTown(sentence, first) && alone)) {
            return Optional.of(PlaceName.of(sentence, first, first, List.of()));
        }
        if (!PLACE.equals(Spans.tag(sentence, first)) || PLACE.equals(Spans.tag(sentence, first - 1))) {
            return Optional.empty();
        }
        int last = first;
        while (PLACE.equals(Spans.tag(sentence, last + 1))) {
            last++;
        }
        String text = sentence.spanOf(first, last).in(article);
        PlaceName name = PlaceName.of(sentence, first, last, gazetteer.withoutRank(text));
        return states.ofAdjective(text).isEmpty() && isNotSomebody(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean isAdjective(Sentence sentence, int token) {
        String word = Spans.word(sentence, token);
        return states.ofAdjective(word).isPresent()
                && states.named(word).isEmpty()
                && states.named(word + " " + Spans.word(sentence, token + 1)).isEmpty();
    }

    /** A part of a longer name is not a place: "Dubai Police". */
    private boolean isWhole(PlaceName name) {
        Sentence sentence = name.sentence();
        String tag = Spans.tag(sentence, name.first());
        String before = Spans.tag(sentence, name.first() - 1);
        String after = Spans.tag(sentence, name.last() + 1);
        if (tag.equals(NOTHING) || tag.equals(PLACE)) {
            if (isCompoundOfName(name)) {
                return false;
            }
            boolean goesOn = tag.equals(PLACE)
                    && after.equals(PLACE)
                    && name.known().getFirst().kind() != LocationKind.COUNTRY;
            boolean added = after.equals("ORGANIZATION")
                    && !Spans.word(sentence, name.last() + 1).equals("the");
            return !(tag.equals(NOTHING) && added) && !(goesOn && !knownFrom(sentence, name.last() + 1));
        }
        return !tag.equals(before) && !tag.equals(after);
    }

    /** "Gulf Ledger": the name of something else begins with it. */
    private boolean isCompoundOfName(PlaceName name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 1;
        String word = Spans.word(sentence, next);
        boolean named = !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && sentence.tokens().get(next).tag().equals("NNP")
                && Spans.tag(sentence, next).equals(NOTHING);
        return named
                && name.known().getFirst().kind() != LocationKind.COUNTRY
                && !offices.contains(word.toLowerCase(Locale.ROOT))
                && Spans.head(sentence, name.first(), name.last())
                        .map(w -> Grammar.governors(sentence, w).stream()
                                .anyMatch(g -> g.is("compound") && g.word().index() == next + 1))
                        .orElse(false);
    }

    private boolean knownFrom(Sentence sentence, int first) {
        for (int last = first; last < Math.min(first + 3, sentence.tokens().size()); last++) {
            if (!gazetteer.wellKnown(sentence.spanOf(first, last).in(article)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNotSomebody(PlaceName name) {
        String tag = Spans.tag(name.sentence(), name.first());
        if (words.callTown(name.sentence(), name.first())) {
            return true;
        }
        if (organizations.contains(name.text(article))) {
            return false;
        }
        if (name.known().stream().anyMatch(k -> k.kind() == LocationKind.COUNTRY) && !tag.equals("PERSON")) {
            return true;
        }
        boolean borne = people.contains(name.text(article));
        boolean locative = Spans.head(name.sentence(), name.first(), name.last())
                .map(w -> Locatives.isLocative(name.sentence(), w))
                .orElse(false);
        boolean likely = locative && words.mayBeTown(name, name.text(article));
        return switch (tag) {
            case PLACE -> !borne || locative;
            case "PERSON" -> !borne && likely;
            case NOTHING -> !borne && (words.isSure(name) || likely);
            default -> words.isSure(name) || likely;
        };
    }

    /** First and last words of the names of people. */
    private static Set<String> people(ParsedArticle article) {
        Set<String> people = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                boolean isPerson = "PERSON".equals(Spans.tag(sentence, i));
                boolean beside =
                        "PERSON".equals(Spans.tag(sentence, i - 1)) || "PERSON".equals(Spans.tag(sentence, i + 1));
                if (isPerson && beside) {
                    people.add(Spans.word(sentence, i));
                }
            }
        }
        return people;
    }
}

package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import dev.parley.extract.corenlp.place.State;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the names of the same organisation: written out, as initials, or by its first or last word. */
final class OrganizationChains {
    private static final int OFTEN = 3;
    private final Roster roster;
    private final KnownOrganizations known;
    private final ArmedForces forces = new ArmedForces();
    private final OrganizationNames names = new OrganizationNames();
    private final String article;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<String, List<Name>> shortNames = new HashMap<>();

    private record Chain(Draft draft, List<String> words) {}

    OrganizationChains(Roster roster, KnownOrganizations known, String article) {
        this.roster = roster;
        this.known = known;
        this.article = article;
    }

    void addAll(List<Name> names) {
        names.stream().filter(Name::isFull).forEach(this::add);
        List<Name> small = names.stream().filter(n -> !n.isFull()).toList();
        small.forEach(n -> shortNames
                .computeIfAbsent(n.lastWord(), word -> new ArrayList<>())
                .add(n));
        small.forEach(this::addInitials);
        small.forEach(this::add);
    }

    /** "The Free Party of the South (FPOTS)": initials told in brackets, whatever they leave out. */
    private void addInitials(Name name) {
        List<CoreLabel> tokens = name.sentence().tokens();
        boolean bracketed = name.lastWord().matches("\\p{Lu}[\\p{Lu}.-]+")
                && name.first() > 1
                && tokens.get(name.first() - 1).word().equals("(")
                && name.last() + 1 < tokens.size()
                && tokens.get(name.last() + 1).word().equals(")");
        if (bracketed) {
            chains.stream()
                    .filter(chain -> chain.words().size() > 1)
                    .filter(chain -> chain.draft().spots().stream()
                            .anyMatch(spot ->
                                    spot.sentence().index() == name.sentence().index()
                                            && spot.last() == name.first() - 2))
                    .findFirst()
                    .ifPresent(chain -> chains.add(new Chain(chain.draft(), name.words())));
        }
    }

    private void add(Name name) {
        Draft draft = chains.stream()
                .filter(c -> names.isEqual(c.words(), name.words()))
                .findFirst()
                .or(() -> chains.stream()
                        .filter(c -> names.isSame(c.words(), name.words()) && !isCalledSoBefore(c, name))
                        .findFirst())
                .orElseGet(() -> begin(name))
                .draft();
        draft.addName(name.span().in(article));
        draft.add(new Spot(name.sentence(), name.first(), name.last(), name.last(), MentionForm.NAMED));
    }

    /** Papers write a name out first: a short one that stands beside it or several times before it is no short form of it. */
    private boolean isCalledSoBefore(Chain chain, Name name) {
        List<Spot> written =
                chain.draft().spots().stream().filter(spot -> spot.length() > 1).toList();
        List<Name> small = shortNames.getOrDefault(name.lastWord(), List.of());
        boolean before = small.stream()
                        .filter(each ->
                                written.stream().noneMatch(spot -> spot.isBefore(each.sentence(), each.first())))
                        .count()
                >= OFTEN;
        boolean beside = small.stream()
                .anyMatch(each -> written.stream()
                        .anyMatch(spot ->
                                spot.sentence().index() == each.sentence().index()));
        return names.isFirstWordOnly(chain.words(), name.words()) && (before || beside);
    }

    private Chain begin(Name name) {
        String text = name.span().in(article);
        Optional<KnownOrganizations.Entry> entry = known.named(text);
        Optional<String> armed = entry.isPresent()
                ? Optional.empty()
                : forces.owner(name.words()).map(State::name);
        Draft draft = entry.map(KnownOrganizations.Entry::name)
                .or(() -> armed.map(ArmedForces::of))
                .map(usual -> roster.power(ActorKind.ORGANIZATION, usual))
                .orElseGet(() -> roster.add(ActorKind.ORGANIZATION));
        entry.flatMap(KnownOrganizations.Entry::state)
                .or(() -> armed)
                .ifPresent(state -> draft.addRepresented(roster.power(ActorKind.STATE, state)));
        Chain chain = new Chain(draft, name.words());
        chains.add(chain);
        return chain;
    }

    /** Names of the article, wherever the tagger saw none: of several words, or of one that it has seen more than once. */
    void addAgain(ParsedArticle parsed) {
        for (Chain chain : List.copyOf(chains)) {
            if (chain.words().size() == 1 && chain.draft().spots().size() < 2) {
                continue;
            }
            for (Sentence sentence : parsed.sentences()) {
                for (int i = 0; i + chain.words().size() <= sentence.tokens().size(); i++) {
                    int last = i + chain.words().size() - 1;
                    if (isNamedAgain(chain, sentence, i, last)) {
                        chain.draft().add(new Spot(sentence, i, last, last, MentionForm.NAMED));
                    }
                }
            }
        }
    }

    private boolean isNamedAgain(Chain chain, Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            CoreLabel token = sentence.tokens().get(i);
            if (!token.word().equals(chain.words().get(i - first))
                    || !"O".equals(token.ner())
                    || (first == last && !token.tag().startsWith("NNP"))
                    || roster.at(sentence, i).isPresent()) {
                return false;
            }
        }
        return Character.isUpperCase(sentence.tokens().get(first).word().charAt(0))
                && !isFollowedByName(sentence, last)
                && !isPrecededByName(sentence, first);
    }

    /** "The Front" after "the Azzar Front", wherever the tagger saw no name. */
    void addShortNames(ParsedArticle parsed) {
        for (Sentence sentence : parsed.sentences()) {
            for (int i = 1; i < sentence.tokens().size(); i++) {
                CoreLabel token = sentence.tokens().get(i);
                String before = sentence.tokens().get(i - 1).word();
                boolean named = "O".equals(token.ner())
                        && Character.isUpperCase(token.word().charAt(0))
                        && before.matches("(?i)the|an?|[.“\"]")
                        && roster.at(sentence, i).isEmpty()
                        && !isFollowedByName(sentence, i);
                if (named) {
                    addShort(sentence, i);
                }
            }
        }
    }

    private void addShort(Sentence sentence, int token) {
        String word = sentence.tokens().get(token).word();
        TextSpan span = sentence.spanOf(token, token);
        chains.stream()
                .filter(c -> c.words().size() > 1 && c.words().getLast().equals(word))
                .findFirst()
                .ifPresent(c -> {
                    c.draft().addName(span.in(article));
                    c.draft().add(new Spot(sentence, token, token, token, MentionForm.NAMED));
                });
    }

    private static boolean isPrecededByName(Sentence sentence, int token) {
        return token > 0
                && sentence.tokens().get(token - 1).tag().startsWith("NNP")
                && Character.isUpperCase(sentence.tokens().get(token - 1).word().charAt(0));
    }

    private static boolean isFollowedByName(Sentence sentence, int token) {
        return token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).tag().startsWith("NNP")
                && Character.isUpperCase(sentence.tokens().get(token + 1).word().charAt(0));
    }
}

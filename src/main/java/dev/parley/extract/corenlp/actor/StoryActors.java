package dev.parley.extract.corenlp.actor;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.parse.ParsedArticle;
import dev.parley.extract.corenlp.parse.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The actors of an article as the other finders see them; unnamed ones are added when asked for. */
final class StoryActors implements Actors {
    private final String article;
    private final Roster roster;
    private final Phrases phrases;
    private final Bystanders bystanders;
    private final ParsedArticle parsed;

    /** What reads the phrases that are no names. */
    record Phrases(Plurals plurals, OfficeHolders holders, Unnamed unnamed) {}

    StoryActors(ParsedArticle parsed, Roster roster, Phrases phrases, Bystanders bystanders) {
        this.article = parsed.text();
        this.parsed = parsed;
        this.roster = roster;
        this.phrases = phrases;
        this.bystanders = bystanders;
        roster.number();
    }

    @Override
    public List<String> meantBy(Sentence sentence, int token) {
        Optional<Draft> one = roster.at(sentence, token);
        if (one.filter(draft -> !isUnnamedGroup(draft) && !isPlural(sentence, token))
                .isPresent()) {
            return List.of(one.get().id());
        }
        List<String> several = phrases.plurals().meantBy(sentence, token).stream()
                .map(Draft::id)
                .toList();
        return several.isEmpty() ? one.map(Draft::id).stream().toList() : several;
    }

    /** A plural is a mention of each whom it means, and of no single one. */
    private boolean isPlural(Sentence sentence, int token) {
        return sentence.tokens().get(token).tag().equals("NNS")
                && roster.at(sentence, token)
                        .filter(draft -> draft.kind() != ActorKind.GROUP)
                        .isPresent();
    }

    /** "Both delegations", which somebody needed before it was known whose they are. */
    private static boolean isUnnamedGroup(Draft draft) {
        return draft.kind() == ActorKind.GROUP && draft.represents().isEmpty();
    }

    @Override
    public List<String> holders(Sentence sentence, int token) {
        return sentence.word(token).map(noun -> phrases.holders().meantBy(sentence, noun)).orElse(List.of()).stream()
                .map(Draft::id)
                .toList();
    }

    @Override
    public List<String> meantByOrNew(Sentence sentence, int token) {
        List<String> known = meantBy(sentence, token);
        if (!known.isEmpty()) {
            return known;
        }
        Optional<Draft> added = phrases.unnamed().add(sentence, token);
        roster.number();
        return added.map(Draft::id).stream().toList();
    }

    @Override
    public Optional<String> at(TextSpan span) {
        Draft best = null;
        int most = 0;
        for (Draft draft : roster.all()) {
            for (Spot spot : draft.spots()) {
                int overlap = Math.min(spot.span().end(), span.end())
                        - Math.max(spot.span().start(), span.start());
                if (spot.form() != MentionForm.PRONOUN && overlap > most) {
                    best = draft;
                    most = overlap;
                }
            }
        }
        return Optional.ofNullable(best).map(Draft::id);
    }

    @Override
    public void addBystanders() {
        bystanders.addAll(parsed);
        roster.number();
    }

    @Override
    public ActorReport get(String id) {
        return roster.numbered(id)
                .map(d -> d.report(article))
                .orElseThrow(() -> new IllegalArgumentException("No actor " + id + " in this article"));
    }

    @Override
    public List<ActorReport> people() {
        return told(roster.of(ActorKind.PERSON));
    }

    @Override
    public List<ActorReport> states() {
        return told(roster.of(ActorKind.STATE));
    }

    private List<ActorReport> told(Stream<Draft> drafts) {
        return drafts.filter(Draft::hasId)
                .map(d -> d.report(article))
                .sorted(Comparator.comparing(a -> a.mentions().getFirst().span()))
                .toList();
    }

    @Override
    public List<ActorReport> reports() {
        return told(roster.all().stream());
    }
}

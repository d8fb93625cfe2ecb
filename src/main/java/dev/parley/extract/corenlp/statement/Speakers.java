package dev.parley.extract.corenlp.statement;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.MentionForm;
import dev.parley.extract.corenlp.actor.Actors;
import dev.parley.rules.RuleFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the sources of an article's statements mean, asked in the order of the text. A pronoun may mean who spoke before:
 * "..., they added".
 */
final class Speakers {
    private static final Set<ActorKind> ONE = Set.of(ActorKind.PERSON, ActorKind.ANONYMOUS);
    private static final Set<ActorKind> SEVERAL = Set.of(ActorKind.GROUP, ActorKind.ANONYMOUS, ActorKind.ORGANIZATION);
    private static final Set<ActorKind> BODY = Set.of(ActorKind.STATE, ActorKind.ORGANIZATION);

    private final Set<String> goingOn =
            RuleFile.read("extract/statement/going-on.txt").words();
    private final Actors actors;
    private int sentence = -1;
    private @Nullable String before;

    Speakers(Actors actors) {
        this.actors = actors;
    }

    /** The id of the actor; null when nobody known speaks. */
    @Nullable
    String of(Attribution attribution) {
        Source source = attribution.source();
        if (source == null) {
            return null;
        }
        String speaker = meant(attribution, source);
        sentence = source.tree().sentence().index();
        before = speaker;
        return speaker;
    }

    private @Nullable String meant(Attribution attribution, Source source) {
        List<String> meant = actors.meantByOrNew(source.tree().sentence(), source.head());
        String named = meant.isEmpty() ? onlyPerson(source) : meant.getFirst();
        if (!source.isPronoun() || source.tree().isTagged(source.head(), "W")) {
            return named;
        }
        if (named != null && isSpokenOf(named, attribution)) {
            return speakerBefore(source);
        }
        boolean goesOn = attribution.entry() != null
                && goingOn.contains(attribution.entry().lemma());
        boolean person = named != null && actors.get(named).kind() == ActorKind.PERSON;
        return named == null || goesOn && !person ? speakerBefore(source) : named;
    }

    /** "The trade czar A", whose head the parser takes for somebody else than A; null when several or none are named. */
    private @Nullable String onlyPerson(Source source) {
        Set<String> people = new LinkedHashSet<>();
        for (int i = source.phrase().first(); i <= source.phrase().last(); i++) {
            actors.meantBy(source.tree().sentence(), i).stream()
                    .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                    .forEach(people::add);
        }
        return people.size() == 1 ? people.iterator().next() : null;
    }

    /** Who spoke in the sentence before or earlier in this one, if the pronoun may mean that. */
    private @Nullable String speakerBefore(Source source) {
        int distance = source.tree().sentence().index() - sentence;
        return before != null
                        && distance >= 0
                        && distance <= 1
                        && agrees(source, actors.get(before).kind())
                ? before
                : null;
    }

    private static boolean agrees(Source source, ActorKind kind) {
        return switch (source.tree().lower(source.head())) {
            case "he", "she" -> ONE.contains(kind);
            case "they" -> SEVERAL.contains(kind);
            case "it" -> BODY.contains(kind);
            default -> false;
        };
    }

    /** "Berg and Holm came, he said": a third says so, for nobody is named in what he says and then called "he". */
    private boolean isSpokenOf(String actor, Attribution attribution) {
        TextSpan cue = attribution.cue().isEmpty()
                ? attribution.clause()
                : attribution.cue().getFirst();
        return actors.get(actor).mentions().stream()
                .filter(mention ->
                        mention.form() == MentionForm.NAMED && mention.span().end() <= cue.start())
                .anyMatch(mention -> attribution.content().stream().anyMatch(piece -> piece.contains(mention.span())));
    }
}

package dev.parley.resolve;

import dev.parley.article.TextSpan;
import dev.parley.extract.ActorKind;
import dev.parley.extract.ActorReport;
import dev.parley.extract.Mention;
import dev.parley.extract.MentionForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actors of an invented text: a name that ends like a country's is a state, one with an article a group. */
final class NewsCast {
    private final Map<String, ActorReport> actors = new LinkedHashMap<>();
    private final Function<String, TextSpan> append;

    /** @param append puts words at the end of the text */
    NewsCast(Function<String, TextSpan> append) {
        this.append = append;
    }

    List<ActorReport> reports() {
        return List.copyOf(actors.values());
    }

    private static ActorKind kindOf(String name) {
        if (name.startsWith("the ")) {
            return ActorKind.GROUP;
        }
        return name.endsWith("mark") || name.endsWith("land") ? ActorKind.STATE : ActorKind.PERSON;
    }

    String actor(String name) {
        TextSpan span = append.apply(name);
        Mention mention = new Mention(span, name, MentionForm.NAMED);
        ActorReport before = actors.getOrDefault(
                name,
                new ActorReport("a" + span.start(), name, kindOf(name), List.of(), List.of(), List.of(), List.of()));
        return put(new ActorReport(
                before.id(),
                name,
                before.kind(),
                List.of(),
                before.titles(),
                before.represents(),
                Stream.concat(before.mentions().stream(), Stream.of(mention)).toList()));
    }

    void speaksFor(String person, String title, String state) {
        ActorReport known = actorNamed(person);
        String side = actor(state);
        put(new ActorReport(
                known.id(), person, known.kind(), List.of(), List.of(title), List.of(side), known.mentions()));
    }

    void unnamed(String name, String title, @Nullable String state) {
        ActorReport known = actorNamed(name);
        List<String> sides = state == null ? List.of() : List.of(actor(state));
        put(new ActorReport(known.id(), name, ActorKind.ANONYMOUS, List.of(), List.of(title), sides, known.mentions()));
    }

    void takingForAPerson(String name) {
        ActorReport known = actorNamed(name);
        put(new ActorReport(known.id(), name, ActorKind.PERSON, List.of(), List.of(), List.of(), known.mentions()));
    }

    private ActorReport actorNamed(String name) {
        actor(name);
        return Objects.requireNonNull(actors.get(name));
    }

    private String put(ActorReport report) {
        actors.put(report.name(), report);
        return report.id();
    }
}

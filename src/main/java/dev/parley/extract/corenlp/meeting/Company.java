package dev.parley.extract.corenlp.meeting;

import dev.parley.extract.ActorKind;
import dev.parley.extract.Participant;
import dev.parley.extract.Role;
import dev.parley.extract.corenlp.actor.Actors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who takes part in a meeting, each once, in order of mention. Mutable while an article is read. */
final class Company {
    private final Map<String, Role> roles = new LinkedHashMap<>();

    void add(String actor, Role role) {
        roles.merge(actor, role, (before, now) -> before == Role.PARTY ? now : before);
    }

    void addAll(Company other) {
        other.roles.forEach(this::add);
    }

    void clear() {
        roles.clear();
    }

    boolean isEmpty() {
        return roles.isEmpty();
    }

    int size() {
        return roles.size();
    }

    Set<String> actors() {
        return Set.copyOf(roles.keySet());
    }

    /** Those who sit at the table, rather than between, above or beside it. */
    List<String> parties() {
        return roles.keySet().stream().filter(a -> roles.get(a) == Role.PARTY).toList();
    }

    /** Those who meet one another: the parties and whoever receives them. */
    List<String> counterparts() {
        return roles.keySet().stream()
                .filter(a -> roles.get(a) == Role.PARTY || roles.get(a) == Role.HOST)
                .toList();
    }

    /** The actors and all whom they stand for. */
    Set<String> sides(Actors actors) {
        Set<String> sides = new TreeSet<>();
        for (String actor : roles.keySet()) {
            sides.add(actor);
            sides.addAll(actors.get(actor).represents());
        }
        return sides;
    }

    /** Without those for whom somebody named is there, and without unnamed groups where two people are known. */
    List<Participant> named(Actors actors) {
        List<Participant> named = new ArrayList<>();
        long people = roles.keySet().stream()
                .filter(a -> actors.get(a).kind() == ActorKind.PERSON)
                .count();
        roles.forEach((actor, role) -> {
            ActorKind kind = actors.get(actor).kind();
            boolean unnamed = kind == ActorKind.GROUP || kind == ActorKind.ANONYMOUS;
            if (!isRepresented(actor, actors) && !(unnamed && people >= 2)) {
                named.add(new Participant(actor, role));
            }
        });
        return named;
    }

    private boolean isRepresented(String actor, Actors actors) {
        return actors.get(actor).kind() != ActorKind.PERSON
                && roles.keySet().stream()
                        .filter(other -> !other.equals(actor))
                        .anyMatch(other -> actors.get(other).represents().contains(actor));
    }
}

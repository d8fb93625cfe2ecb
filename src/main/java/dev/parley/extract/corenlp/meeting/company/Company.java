package dev.parley.extract.corenlp.meeting.company;

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
public final class Company {
    private final Map<String, Role> roles = new LinkedHashMap<>();

    private boolean alone;
    private boolean ofSides;
    private boolean ofStranger;

    /** Nobody stands across from those who do what the verb tells. */
    void standAlone() {
        alone = true;
    }

    public boolean isAlone() {
        return alone;
    }

    /** Told as a meeting of the sides: "experts from both countries". */
    public void standForSides() {
        ofSides = true;
    }

    public boolean isOfSides() {
        return ofSides;
    }

    /** Somebody takes part of whom it is not known who it is. */
    void standWithStranger() {
        ofStranger = true;
    }

    public boolean isOfStranger() {
        return ofStranger;
    }

    public void add(String actor, Role role) {
        roles.merge(actor, role, (before, now) -> before == Role.PARTY ? now : before);
    }

    public void addAll(Company other) {
        other.roles.forEach(this::add);
        alone |= other.alone;
        ofSides |= other.ofSides;
        ofStranger |= other.ofStranger;
    }

    void clear() {
        roles.clear();
    }

    /** What is no person goes; two people must be left, or nobody stays. */
    void keepPeople(Actors actors) {
        roles.keySet().removeIf(actor -> !isPerson(actors.get(actor).kind()));
    }

    void leaveOutPersons(Actors actors) {
        roles.keySet().removeIf(actor -> actors.get(actor).kind() == ActorKind.PERSON);
    }

    /** "Oman's ruler, Sultan A, received B": the state does not sit beside its ruler. Two must be left. */
    public void leaveOutRepresented(Actors actors) {
        List<String> represented = roles.keySet().stream()
                .filter(actor -> actors.get(actor).kind() == ActorKind.PERSON)
                .flatMap(actor -> actors.get(actor).represents().stream())
                .toList();
        for (String state : represented) {
            if (roles.size() > 2
                    && roles.get(state) == Role.PARTY
                    && actors.get(state).kind() == ActorKind.STATE) {
                roles.remove(state);
            }
        }
    }

    public boolean isOfPeople(Actors actors) {
        return roles.keySet().stream()
                .allMatch(actor -> isPerson(actors.get(actor).kind()));
    }

    private static boolean isPerson(ActorKind kind) {
        return kind == ActorKind.PERSON || kind == ActorKind.ANONYMOUS || kind == ActorKind.GROUP;
    }

    /** One phrase for several, who stand for somebody: "the movement's leaders". */
    public boolean isGroup(Actors actors) {
        return roles.keySet().stream()
                .map(actors::get)
                .anyMatch(actor ->
                        actor.kind() == ActorKind.GROUP && !actor.represents().isEmpty());
    }

    public boolean isEmpty() {
        return roles.isEmpty();
    }

    public int size() {
        return roles.size();
    }

    public Set<String> actors() {
        return Set.copyOf(roles.keySet());
    }

    /** Those who sit at the table, rather than between, above or beside it. */
    public List<String> parties() {
        return roles.keySet().stream().filter(a -> roles.get(a) == Role.PARTY).toList();
    }

    /** Those who meet one another: the parties and whoever receives them. */
    public List<String> counterparts() {
        return roles.keySet().stream()
                .filter(a -> roles.get(a) == Role.PARTY || roles.get(a) == Role.HOST)
                .toList();
    }

    public Role role(String actor) {
        return roles.getOrDefault(actor, Role.PARTY);
    }

    /** How many of them are known as somebody, alone or for a side. */
    public long people(Actors actors) {
        return roles.keySet().stream()
                .filter(actor -> actors.get(actor).kind() != ActorKind.GROUP)
                .count();
    }

    /** The actors and all whom they stand for. */
    public Set<String> sides(Actors actors) {
        Set<String> sides = new TreeSet<>();
        for (String actor : roles.keySet()) {
            sides.add(actor);
            sides.addAll(actors.get(actor).represents());
        }
        return sides;
    }

    /** Without those for whom somebody named is there, and without unnamed groups where two people are known. */
    public List<Participant> named(Actors actors) {
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

package dev.parley.extract.corenlp.actor;

import dev.parley.extract.ActorKind;
import java.util.List;

/** Links an organisation to the state whose name or adjective is a part of its own: "Russian Foreign Ministry". */
final class OrganizationsOfStates {
    private final Roster roster;

    OrganizationsOfStates(Roster roster) {
        this.roster = roster;
    }

    void addAll() {
        List<Draft> states = roster.of(ActorKind.STATE).toList();
        for (Draft organization : roster.of(ActorKind.ORGANIZATION).toList()) {
            for (Draft state : states) {
                boolean part = organization.spots().stream()
                        .anyMatch(o ->
                                state.spots().stream().anyMatch(s -> o.span().contains(s.span())));
                if (part) {
                    organization.addRepresented(state);
                }
            }
        }
    }
}

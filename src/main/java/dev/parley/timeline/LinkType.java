package dev.parley.timeline;

import java.util.Arrays;
import java.util.List;

/** How things are linked, from the first to the second; each is a relationship of the graph. */
public enum LinkType {
    PARTICIPATED_IN,
    HELD_AT,
    MADE,
    ADDRESSED_TO,
    ABOUT,
    THROUGH,
    SAID_AT,
    REPRESENTS,
    OWNS,
    ON,
    BY,
    WITHIN,
    PART_OF,
    FOLLOWS,
    PARTY_TO,
    HOLDS_OFFICE;

    static List<String> names(List<LinkType> types) {
        List<LinkType> wanted = types.isEmpty() ? Arrays.asList(values()) : types;
        return wanted.stream().map(LinkType::name).toList();
    }
}

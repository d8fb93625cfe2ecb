package dev.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part: a person, an organization, a state, a group, or somebody unnamed. */
public record Actor(Support support, @Nullable String name, String kind, List<String> aliases, List<String> titles)
        implements Thing {}

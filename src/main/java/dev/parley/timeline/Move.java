package dev.parley.timeline;

import dev.parley.time.TimeSpan;

/** What a party did with a proposal. */
public record Move(Support support, String move, TimeSpan time) implements Entry {}

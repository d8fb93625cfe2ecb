package dev.parley.timeline;

import dev.parley.time.TimeSpan;

/** What stands on the timeline. */
public sealed interface Entry extends Thing permits Meeting, Statement, Move {

    TimeSpan time();
}

package dev.parley.resolve.negotiation;

import dev.parley.extract.Act;
import dev.parley.time.TimeSpan;

/**
 * What an actor said on an issue at one time.
 *
 * @param statement its id
 * @param isTurn whether it goes the other way than the actor's last word on the issue that went either way
 */
public record Position(String actor, Issue issue, String statement, Act act, TimeSpan time, boolean isTurn) {}

package dev.parley.security;

import java.time.Instant;

/**
 * Something that was written.
 *
 * @param number from 1, without gaps
 * @param who the name of the token, the subject of the JWT, or who is said to work on this machine
 * @param what the mutation or the door
 * @param about the id of what was written
 * @param chain SHA-256 over the chain so far and this entry: whoever alters or takes out one breaks all that follow
 */
public record AuditEntry(long number, Instant when, String who, String what, String about, String chain) {}

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
public record AuditEntry(long number, Instant when, String who, String what, String about, String chain) {
    private static final int COLUMNS = 6;
    private static final int LONGEST = 500;
    private static final String START = "0".repeat(64);

    static AuditEntry first(Instant when, Caller who, String what, String about) {
        return following(1, START, new AuditEntry(0, when, who.name(), what, about, ""));
    }

    AuditEntry next(Instant at, Caller by, String done, String of) {
        return following(number + 1, chain, new AuditEntry(0, at, by.name(), done, of, ""));
    }

    /** Whether it stands where it was written, behind this one or as the first. */
    boolean fitsBehind(long numberBefore, String chainBefore) {
        return equals(following(numberBefore + 1, chainBefore, this));
    }

    boolean fitsFirst() {
        return fitsBehind(0, START);
    }

    String line() {
        return told() + "\t" + chain;
    }

    static AuditEntry of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("audit.tsv has a line that is no entry");
        }
        return new AuditEntry(
                Long.parseLong(columns[0]), Instant.parse(columns[1]), columns[2], columns[3], columns[4], columns[5]);
    }

    private static AuditEntry following(long number, String chain, AuditEntry told) {
        AuditEntry unchained =
                new AuditEntry(number, told.when(), oneLine(told.who()), told.what(), oneLine(told.about()), "");
        return new AuditEntry(
                number,
                unchained.when(),
                unchained.who(),
                unchained.what(),
                unchained.about(),
                Token.hash(chain + unchained.told()));
    }

    private String told() {
        return String.join("\t", String.valueOf(number), when.toString(), who, what, about);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}

package dev.parley.archive;

/** An archive that is not whole or was altered; the message names the line. Nothing of it was taken over. */
public class ArchiveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveRefused(String message) {
        super(message);
    }

    static ArchiveRefused at(long line, String message) {
        return new ArchiveRefused("The archive is refused, nothing of it was taken over: line " + line + " " + message);
    }
}

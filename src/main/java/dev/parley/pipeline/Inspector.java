package dev.parley.pipeline;

/** Holds the store against its laws. */
public interface Inspector {

    /** Reads everything that is stored, which takes time in proportion. */
    StoreCheck check();

    /** The same, and computes everything anew from what was extracted and decided; what differs is a problem. */
    StoreCheck refold();
}

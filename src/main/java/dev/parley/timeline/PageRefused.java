package dev.parley.timeline;

/** A page is asked for that no list can give. */
public class PageRefused extends QuestionRefused {
    PageRefused(String message) {
        super("BAD_PAGE", message);
    }
}

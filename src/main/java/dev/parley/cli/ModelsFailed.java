package dev.parley.cli;

/** The server cannot load its language models, so that nothing it has stored will be read. */
class ModelsFailed extends RuntimeException {
    ModelsFailed(long waiting, String reason) {
        super(message(waiting, reason));
    }

    static String message(long waiting, String reason) {
        return "The language models cannot be loaded (" + reason + "); " + waiting
                + (waiting == 1 ? " article is" : " articles are") + " stored and not read";
    }
}

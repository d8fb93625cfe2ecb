package dev.parley.pipeline;

/** The language models cannot be loaded; nothing is read until they can. */
class ModelsAbsent extends RuntimeException {
    ModelsAbsent(String message, Throwable cause) {
        super(message, cause);
    }
}

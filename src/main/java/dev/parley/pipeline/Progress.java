package dev.parley.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * How far the work has come, over all stored articles.
 *
 * @param waiting received but not yet processed
 * @param modelsReady whether the language models are loaded; until then nothing is processed
 * @param modelsFailure why the language models could not be loaded, until that is tried again; null when they are not to blame
 */
public record Progress(
        long waiting,
        long processed,
        long failed,
        boolean modelsReady,
        @Nullable String modelsFailure) {}

package dev.parley.pipeline;

/**
 * How far the work has come, over all stored articles.
 *
 * @param waiting received but not yet processed
 * @param modelsReady whether the language models are loaded; until then nothing is processed
 */
public record Progress(long waiting, long processed, long failed, boolean modelsReady) {}

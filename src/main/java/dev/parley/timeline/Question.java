package dev.parley.timeline;

import java.util.Map;

/**
 * What is to be listed.
 *
 * @param where keys and values as the schema's filters have them; instants for times
 */
public record Question(Subject subject, Map<String, Object> where, Order order, Window window) {}

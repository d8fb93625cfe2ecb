package dev.parley.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of writing.
 *
 * @param timeout after which a transaction is given up, instead of the database's own limit
 */
@ConfigurationProperties("parley.graph")
public record GraphSettings(@DefaultValue("10m") Duration timeout) {}

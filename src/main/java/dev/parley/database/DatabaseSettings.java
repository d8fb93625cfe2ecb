package dev.parley.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded database lives and what it may use. Without effect when {@code spring.neo4j.uri} names another.
 *
 * @param data the folder that holds everything Parley stores
 * @param transactionTimeout after which the database ends a transaction by itself
 * @param pageCache memory outside the heap for pages of the store
 * @param leastRoom what is kept free on the disk: with less left, nothing more is stored
 * @param planAgain how long a statement's plan is kept at the least, however much the graph has grown since
 * @param retryDelay how long to wait before a database that is away at the start is looked for again; of a named one too
 */
@ConfigurationProperties("parley.database")
public record DatabaseSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("30s") Duration transactionTimeout,
        @DefaultValue("128MB") DataSize pageCache,
        @DefaultValue("100MB") DataSize leastRoom,
        @DefaultValue("10s") Duration planAgain,
        @DefaultValue("5s") Duration retryDelay) {}

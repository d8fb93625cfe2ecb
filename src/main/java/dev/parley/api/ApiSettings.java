package dev.parley.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask.
 *
 * @param depth levels of fields below the operation; introspection is not counted
 * @param aliases how often one field may be asked for in one place
 * @param tokens length of a document
 * @param nodes how many entries the lists of an answer may have, from what is asked with {@code first}
 * @param timeout after which a request gets no more time of the database
 * @param watch how often subscriptions look whether anything is new
 * @param listeners how many subscriptions each caller may have at once
 * @param body size of a GraphQL request
 * @param upload size of a file of articles
 * @param archive size of an archive that is brought
 */
@ConfigurationProperties("parley.api")
public record ApiSettings(
        @DefaultValue("12") int depth,
        @DefaultValue("15") int aliases,
        @DefaultValue("15000") int tokens,
        @DefaultValue("50000") int nodes,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("1s") Duration watch,
        @DefaultValue("50") int listeners,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("50MB") DataSize upload,
        @DefaultValue("4GB") DataSize archive) {}

package dev.parley.timeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of reading.
 *
 * @param timeout after which a read is given up, by the database as well
 * @param exportTimeout the same for a whole export
 * @param settling how long a story must have been told before what is worked out of it is kept for the next who asks
 */
@ConfigurationProperties("parley.timeline")
public record TimelineSettings(
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("10m") Duration exportTimeout,
        @DefaultValue("5s") Duration settling) {}
